import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { openCommitRelay } from './postgres/commit-relay.ts';
import { onOwnServer } from './postgres/own-server.ts';
import { playWithCallers } from './postgres/with-callers.ts';

/** Milliseconds in which commits are cut. */
const cutting = 700;

/** Connections break as a commit passes: half of the commits reach the server and their answers nobody, half do not. */
export const postgresCut: Fault = {
  name: 'postgres-cut',
  promise: 'a commit whose answer never came is found out: each acknowledged block is there once, none twice',
  play: (options) =>
    onOwnServer(async (server) => {
      const url = await server.createDatabase();
      const relay = await openCommitRelay(url);
      try {
        const outcome = await playWithCallers({ url, through: relay.url }, options, {
          name: 'times of cut commits',
          rounds: { short: 3, full: 15 },
          disturb: async (random) => {
            relay.cutBy(random);
            await wait(cutting);
            relay.cutBy(undefined);
          },
        });
        const { before, after } = relay.counts;
        return {
          ...outcome,
          lines: [...outcome.lines, `commits cut before the server ${before}, after it ${after}`],
        };
      } finally {
        await relay.close();
      }
    }),
};
