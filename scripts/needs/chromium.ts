import { join } from 'node:path';
import { findChromium } from '../../tests/support/chromium.ts';
import { root } from '../install.mjs';
import { run } from '../run.mjs';

/** One way to install Chromium. */
interface Way {
  announcement: string;
  isPossible: boolean;
  commands: [string, ...string[]][];
}

const playwright = join(root, 'node_modules/@playwright/test/cli.js');

const mayInstallPackages = process.platform === 'linux' && process.getuid?.() === 0;

const systemPackage = (name: string): Way => ({
  announcement: `Installing the system package ${name} (apt-get) …`,
  isPossible: mayInstallPackages,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ],
});

/** In the order in which they are tried. A Chromium from Debian brings its shared libraries; a downloaded one does not. */
const ways: Way[] = [
  {
    announcement: 'Downloading Chromium (playwright install) …',
    isPossible: true,
    commands: [[process.execPath, playwright, 'install', 'chromium']],
  },
  systemPackage('chromium-headless-shell'),
  systemPackage('chromium'),
];

/** Installs Chromium where none runs yet. */
export const provideChromium = async (): Promise<string | undefined> => {
  for (const { announcement, isPossible, commands } of ways) {
    if (findChromium()) return undefined;
    if (!isPossible) continue;
    process.stdout.write(`${announcement}\n`);
    await runAll(commands);
  }
  if (findChromium()) return undefined;
  return 'Chromium is missing and could not be installed. Install it (on Debian: apt-get install chromium), and run the tests again.';
};

/** Runs commands until one fails. */
const runAll = async (commands: Way['commands']): Promise<void> => {
  for (const [command, ...args] of commands) {
    const { code } = await run(command, args, { cwd: root }).catch(() => ({ code: 1 }));
    if (code !== 0) return;
  }
};
