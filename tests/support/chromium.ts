import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is on this machine: the system's, else the one Playwright downloaded. */
export const findChromium = (): string | undefined =>
  [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
