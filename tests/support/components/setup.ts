import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { resetFakeApi } from './fake-api.ts';
import { installBrowserGaps, resetAddress } from './jsdom-gaps.ts';

// React checks this flag before it lets a test wait for its updates.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
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
