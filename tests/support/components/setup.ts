import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { resetFakeApi } from './fake-api.ts';
import { installBrowserGaps, resetAddress } from './jsdom-gaps.ts';

// React's act flag stays off: updates from answers and timers run as in a browser, and a test waits for what it expects.
// Generous on purpose: a slow machine is not a failed test.
configure({ asyncUtilTimeout: 30_000 });
installBrowserGaps();

beforeEach(() => {
  resetAddress();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  resetFakeApi();
});
