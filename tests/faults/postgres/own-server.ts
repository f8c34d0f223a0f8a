import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import type { Outcome } from '../fault.ts';

/** Plays on a server that may be ended, stopped and reconfigured: one that the tests started. */
export const onOwnServer = async (play: (server: PostgresServer) => Promise<Outcome>): Promise<Outcome> => {
  if (process.env.TEST_DATABASE_URL) {
    return {
      lines: [],
      violations: [],
      impossible: 'the server at TEST_DATABASE_URL is not ours to disturb',
    };
  }
  const server = await startPostgres();
  try {
    return await play(server);
  } finally {
    await server.stop();
  }
};
