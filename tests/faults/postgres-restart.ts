import type { Fault } from './fault.ts';
import { onOwnServer } from './postgres/own-server.ts';
import { playWithCallers } from './postgres/with-callers.ts';

/** PostgreSQL is ended without finishing anything (SIGQUIT) and started again, while many callers append and read. */
export const postgresRestart: Fault = {
  name: 'postgres-restart',
  promise:
    'each acknowledged block is there once, none twice, positions contiguous; callers recover by themselves',
  play: (options) =>
    onOwnServer(async (server) =>
      playWithCallers({ url: await server.createDatabase() }, options, {
        name: 'restarts',
        rounds: { short: 2, full: 10 },
        disturb: () => server.restartImmediately(),
      }),
    ),
};
