import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { onOwnServer } from './postgres/own-server.ts';
import { playWithCallers } from './postgres/with-callers.ts';

/** Milliseconds. */
const frozen = { least: 500, most: 3_000 };

/** All processes of the server are stopped (SIGSTOP) for a while, as on a machine that swaps or is moved. */
export const postgresFrozen: Fault = {
  name: 'postgres-frozen',
  promise: 'calls wait and go on; each acknowledged block is there once, none twice',
  play: (options) =>
    onOwnServer(async (server) =>
      playWithCallers({ url: await server.createDatabase() }, options, {
        name: 'freezes',
        rounds: { short: 2, full: 10 },
        disturb: async (random) => {
          const thaw = server.freeze();
          await wait(frozen.least + random() * (frozen.most - frozen.least));
          thaw();
        },
      }),
    ),
};
