import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../support/postgres-database.ts';
import type { Fault } from './fault.ts';
import { onOwnServer } from './postgres/own-server.ts';
import { playWithCallers } from './postgres/with-callers.ts';

/** Milliseconds; past the longest, calls are refused with `unavailable` and their callers send them again. */
const readOnly = { short: 2_000, full: 17_000 };

/** The database takes no writes for a while, as a standby does or a server whose operator switched it over. */
export const postgresReadOnly: Fault = {
  name: 'postgres-read-only',
  promise:
    'reads go on, writes wait or are refused as unavailable, and resume by themselves; nothing is lost',
  play: (options) =>
    onOwnServer(async (server) => {
      const url = await server.createDatabase();
      return playWithCallers({ url }, options, {
        name: 'times without writes',
        rounds: { short: 1, full: 3 },
        readsGoOn: true,
        disturb: async () => {
          await setReadOnly(url, true);
          await wait(options.short ? readOnly.short : readOnly.full);
          await setReadOnly(url, false);
        },
      });
    }),
};

const setReadOnly = (url: string, isOn: boolean): Promise<void> =>
  withClient(url, async (client) => {
    await client.query(`alter system set default_transaction_read_only = ${isOn ? 'on' : 'off'}`);
    await client.query('select pg_reload_conf()');
  });
