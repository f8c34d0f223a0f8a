import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresEngine } from '#/lib/db/postgres/engine.ts';
import { doorsOf } from '../../support/doors.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { withClient } from '../../support/postgres-database.ts';
import { openRelay, type Relay } from '../../support/relay.ts';
import type { Injection, RandomPlace } from './place.ts';

const connections = 8;

export const openPostgresPlace = async (): Promise<RandomPlace> => {
  const server = await startPostgres();
  const url = await server.createDatabase();
  const relay = await openRelay(url);
  const doors = doorsOf(await openPostgresEngine({ url: relay.url, connections }));
  return {
    doors,
    injections: [
      terminated('a connection is terminated', url, 'order by random() limit 1', 5),
      terminated('every connection is terminated', url, '', 2),
      networkIsCut(relay),
      ...(process.env.TEST_DATABASE_URL ? [] : [serverIsRestarted(server)]),
    ],
    close: async () => {
      await doors.sessions.close();
      await relay.close();
      await server.stop();
    },
  };
};

const terminated = (name: string, url: string, which: string, weight: number): Injection => ({
  name,
  weight,
  inject: () =>
    withClient(url, async (client) => {
      await client.query(
        `select pg_terminate_backend(pid) from (
           select pid from pg_stat_activity
           where application_name = 'juca' and datname = current_database() ${which}) as chosen`,
      );
    }),
});

const networkIsCut = (relay: Relay): Injection => ({
  name: 'the network is cut',
  weight: 3,
  inject: async (random) => {
    relay.cut();
    await wait(random() * 500);
    relay.restore();
  },
});

const serverIsRestarted = (server: PostgresServer): Injection => ({
  name: 'the server ends without finishing anything, and starts again',
  weight: 1,
  inject: () => server.restartImmediately(),
});
