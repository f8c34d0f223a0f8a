import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { DatabaseThreads } from '../../support/database-threads.ts';
import { doorsOf } from '../../support/doors.ts';
import { pick, type Random } from '../../support/random.ts';
import type { Injection, RandomPlace } from './place.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const roomy = 1024 ** 3;
/** Longer than the five seconds that a statement waits for a lock. */
const pastTheWait = 6_500;

export const openSqlitePlace = async ({ short }: { short: boolean }): Promise<RandomPlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-random-'));
  const disk = mountSmallDisk(join(folder, 'disk'), roomy);
  const path = join(folder, 'disk', 'juca.db');
  const threads = new DatabaseThreads();
  const doors = doorsOf(await openSqliteEngine({ path, readers: 2 }));
  return {
    doors,
    injections: [
      threadEnds(threads),
      threadEndsAfterCommit(threads),
      fileIsHeld(path, short),
      ...(disk ? [diskIsFull(disk)] : []),
    ],
    close: async () => {
      await doors.sessions.close();
      threads.stop();
      disk?.unmount();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const threadEnds = (threads: DatabaseThreads): Injection => ({
  name: 'a thread ends',
  weight: 4,
  inject: async (random) => {
    const alive = threads.started.filter(({ threadId }) => threadId !== -1);
    if (alive.length > 0) await pick(alive, random).terminate();
  },
});

const threadEndsAfterCommit = (threads: DatabaseThreads): Injection => ({
  name: 'a thread ends between commit and answer',
  weight: 4,
  inject: async (random) => {
    threads.endsAfterCommit = true;
    await wait(20 + random() * 80);
    threads.endsAfterCommit = false;
  },
});

const fileIsHeld = (path: string, short: boolean): Injection => ({
  name: 'another process holds the file',
  weight: 2,
  inject: async (random) => {
    const holder = openConnection(path, 'checkpointer');
    try {
      holder.exec('begin immediate');
      await wait(holdMilliseconds(random, short));
      holder.exec('rollback');
    } catch (error) {
      // The writer was faster: then nothing is held.
      if (!String(error).includes('database is locked')) throw error;
    } finally {
      holder.close();
    }
  },
});

const holdMilliseconds = (random: Random, short: boolean): number =>
  !short && random() < 0.1 ? pastTheWait : 100 + random() * 700;

const diskIsFull = (disk: SmallDisk): Injection => ({
  name: 'the disk is full',
  weight: 2,
  inject: async (random) => {
    disk.leave(random() * 64 * 1024);
    await wait(100 + random() * 600);
    disk.leave(roomy);
  },
});
