import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nobody, type PostgresServer } from '../support/postgres.ts';
import { withClient } from '../support/postgres-database.ts';
import type { Fault, FaultOptions, Outcome } from './fault.ts';
import { onOwnServer } from './postgres/own-server.ts';
import { playWithCallers } from './postgres/with-callers.ts';
import { mountSmallDisk, type SmallDisk } from './random/small-disk.ts';

const roomy = 512 * 1024 ** 2;
/** Milliseconds. */
const full = 2_000;

/** The disk of the database's tables is full for a while. The write-ahead log is elsewhere. */
export const postgresDiskFull: Fault = {
  name: 'postgres-disk-full',
  promise:
    'writes are refused as unavailable, reads go on, writes resume once there is room; nothing is lost',
  play: (options) =>
    onOwnServer(async (server) => {
      const folder = mkdtempSync(join(tmpdir(), 'juca-tables-'));
      // The server runs as another user, who must reach the disk.
      chmodSync(folder, 0o755);
      const at = join(folder, 'disk');
      const disk = mountSmallDisk(at, roomy);
      try {
        if (!disk) return { lines: [], violations: [], impossible: 'a small disk cannot be mounted' };
        chownSync(at, nobody, nobody);
        return await playOn(server, at, disk, options);
      } finally {
        // The server must let go of the disk first.
        await server.stop();
        disk?.unmount();
        rmSync(folder, { recursive: true, force: true });
      }
    }),
};

const playOn = async (
  server: PostgresServer,
  at: string,
  disk: SmallDisk,
  options: FaultOptions,
): Promise<Outcome> => {
  const url = await server.createDatabase();
  const maintenance = Object.assign(new URL(url), { pathname: '/postgres' }).href;
  await withClient(maintenance, async (client) => {
    await client.query(`create tablespace small location '${at}'`);
    await client.query(`alter database ${new URL(url).pathname.slice(1)} set tablespace small`);
  });
  return playWithCallers({ url }, options, {
    name: 'times of a full disk',
    rounds: { short: 1, full: 6 },
    readsGoOn: true,
    disturb: async () => {
      disk.leave(0);
      await wait(full);
      disk.leave(roomy);
    },
  });
};
