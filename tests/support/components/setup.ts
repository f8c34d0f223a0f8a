import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { loadWaiting } from '#/components/ui/quiet-moment.ts';
import { resetFakeApi } from './fake-api.ts';
import { installBrowserGaps, resetAddress } from './jsdom-gaps.ts';

// React's act flag stays off: updates from answers and timers run as in a browser, and a test waits for what it expects.
// Generous on purpose: a slow machine is not a failed test.
configure({ asyncUtilTimeout: 30_000 });
installBrowserGaps();

// Tests begin where a page is after a quiet moment: what it loads later is there.
beforeAll(() => loadWaiting());

beforeEach(() => {
  resetAddress();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  resetFakeApi();
});
