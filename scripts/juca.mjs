#!/usr/bin/env node
// The one way in. Runs on whatever Node there is (20.9 or newer) without any package, sets up what is missing and
// hands the task to the pinned Node. `npm start` is `node scripts/juca.mjs start`, and so on; what is no task is a
// command of src/cli, as in `npm run juca -- db copy`.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureInstalled, pinnedNode, root } from './install.mjs';
import { endAs, run } from './run.mjs';

/** What each task runs on the pinned Node, one after the other; the last gets the rest of the arguments. */
const tasks = {
  start: [['scripts/build.ts'], ['server.ts']],
  dev: [['server.ts', '--dev']],
  build: [['scripts/build.ts']],
  test: [['scripts/test.ts']],
  faults: [['scripts/build.ts'], ['tests/faults/index.ts']],
  bench: [['bench/index.ts']],
};

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** The pinned Node comes before the machine's, so that whatever a task starts runs on it too. */
const environment = () => {
  const bins = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin')];
  return { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) };
};

const [name = 'start', ...rest] = process.argv.slice(2);
const steps = tasks[name] ?? [['src/cli/index.ts', name]];
const missing = steps.find(([file]) => !existsSync(join(root, file)));
if (missing) fail(`The task "${name}" cannot run: ${missing[0]} is not there.`);

ensureInstalled();
for (const [index, step] of steps.entries()) {
  const last = index === steps.length - 1;
  const ended = await run(pinnedNode, last ? [...step, ...rest] : step, { cwd: root, env: environment() });
  if (last || ended.code !== 0) endAs(ended);
}
