#!/usr/bin/env node
// The entry point of every task and command. It needs no package and runs on any Node from 20.9 on: it installs what is
// missing, and runs the task on the pinned Node. `npm start` is `node scripts/juca.mjs start`. A name that is no task is
// a command of src/cli: `npm run juca -- db copy`.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureInstalled, isPackaged, pinnedNode, root } from './install.mjs';
import { stopWithNpm } from './npm-parent.mjs';
import { endAs, run } from './run.mjs';

const build = isPackaged ? [] : [['scripts/build.ts']];
const bundle = join(process.env.NEXT_DIST_DIR || '.next', 'juca');
/** An image has the bundle of its sources; elsewhere they may have changed since they were bundled. */
const commands = isPackaged ? join(bundle, 'cli.mjs') : 'src/cli/index.ts';

/** The programs of each task, run in order on the pinned Node. The last one gets the arguments after the task's name. */
const tasks = {
  install: [],
  start: [...build, [join(bundle, 'server.mjs')]],
  dev: [['server.ts', '--dev']],
  build,
  image: [...build, ['scripts/image.ts']],
  test: [['scripts/test.ts']],
  faults: [...build, ['tests/faults/index.ts']],
  security: [...build, ['tests/security/index.ts']],
  bench: [['bench/index.ts']],
};

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** The pinned Node comes first in PATH, so that programs that a task starts run on it too. */
const environment = () => {
  const bins = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin')];
  return { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) };
};

const [name = 'start', ...rest] = process.argv.slice(2);
const steps = tasks[name] ?? [[commands, name]];

stopWithNpm(() => process.kill(process.pid, 'SIGTERM'));
await ensureInstalled();
for (const [index, step] of steps.entries()) {
  if (!existsSync(join(root, step[0]))) fail(`The task "${name}" cannot run: ${step[0]} is not there.`);
  const last = index === steps.length - 1;
  const ended = await run(pinnedNode, last ? [...step, ...rest] : step, { cwd: root, env: environment() });
  if (last || ended.code !== 0) endAs(ended);
}
