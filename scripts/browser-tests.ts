import { join } from 'node:path';
import { findChromium } from '../tests/support/chromium.ts';
import { root } from './install.mjs';
import { endAs, run } from './run.mjs';

const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const options = { cwd: root };

/** Each way to a Chromium, tried in this order until there is one. */
const ways: { says: string; possible: boolean; commands: [string, string[]][] }[] = [
  {
    says: 'Downloading Chromium (playwright install) …',
    possible: true,
    commands: [[process.execPath, [playwright, 'install', 'chromium']]],
  },
  {
    says: 'Installing the system package chromium (apt-get) …',
    possible: process.platform === 'linux' && process.getuid?.() === 0,
    commands: [
      ['apt-get', ['update']],
      ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
    ],
  },
];

const attempt = async (commands: [string, string[]][]): Promise<void> => {
  for (const [command, args] of commands) {
    const { code } = await run(command, args, options).catch(() => ({ code: 1 }));
    if (code !== 0) return;
  }
};

for (const { says, possible, commands } of ways) {
  if (findChromium() || !possible) continue;
  process.stdout.write(`${says}\n`);
  await attempt(commands);
}

/** Runs the browser tests with whatever Chromium there is now. */
if (findChromium()) {
  endAs(await run(process.execPath, [playwright, 'test', ...process.argv.slice(2)], options));
} else {
  process.stderr.write(
    'The browser tests need Chromium, and it could not be installed. Install it and try again.\n',
  );
  process.exitCode = 1;
}
