import { say } from '../../bench/say.ts';
import { mutate } from './mutate/index.ts';
import { neighbour } from './neighbour/index.ts';

interface Task {
  what: string;
  run: (args: string[]) => Promise<number>;
}

/** What `npm run security -- NAME` plays; none of it decides a test. */
const tasks: Readonly<Record<string, Task>> = {
  neighbour: {
    what: 'how long others wait while one user sends the largest input that is allowed, over and over',
    run: neighbour,
  },
  mutate: {
    what: 'takes the owner out of each statement, policy and sign-in check in turn, and tells which test notices',
    run: mutate,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const task = tasks[name];
if (task) process.exitCode = await task.run(args);
else {
  say('npm run security -- NAME [options]\n');
  for (const [each, { what }] of Object.entries(tasks)) say(`  ${each.padEnd(12)} ${what}`);
  process.exitCode = name === '' ? 0 : 2;
}
