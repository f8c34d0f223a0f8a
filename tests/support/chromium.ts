import { spawnSync } from 'node:child_process';
import { chromium, type LaunchOptions } from '@playwright/test';

/** The one without a window is first: it takes two thirds of the processor time. */
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The path of a Chromium that runs on this machine: the system's, else the one that Playwright downloaded. */
export const findChromium = (): string | undefined =>
  [...systemPaths, chromium.executablePath()].find((path) => path && runs(path));

/** False also for a program whose shared libraries are missing, and for a stub that only names a package. */
const runs = (path: string): boolean => {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && /^(Chromium|Google Chrome|Chrome)\b/m.test(stdout);
};

/** How every test starts Chromium: without a sandbox, which root does not get, and without requests of its own. */
export const chromiumOptions = (): LaunchOptions => {
  const executablePath = findChromium();
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
};
