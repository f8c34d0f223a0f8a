import { ThreadCall } from '#/lib/threads/thread-call.ts';
import type { Snapshot, SnapshotRequest } from './snapshot.ts';
import type { Verification } from './verify.ts';

export type BackupCalls = {
  take: { asks: SnapshotRequest; answers: Snapshot };
  verify: { asks: string; answers: Verification };
};

/** A day: a backup ends because it is done, not because a clock says so. */
const bounds = { time: 24 * 60 * 60 * 1000, heap: 256 };

const inThread = async <N extends keyof BackupCalls>(
  name: N,
  input: BackupCalls[N]['asks'],
  signal?: AbortSignal,
): Promise<BackupCalls[N]['answers']> => {
  const file = new URL('./backup-thread.ts', import.meta.url);
  await using thread = new ThreadCall<BackupCalls>(file, { ...bounds, signal });
  // Awaited here, because the thread ends with this scope.
  return await thread.call(name, input);
};

/** `takeSnapshot` in a thread of low priority. */
export const snapshotInThread = (request: SnapshotRequest, signal?: AbortSignal): Promise<Snapshot> =>
  inThread('take', request, signal);

/** `verifyBackup` in a thread of low priority. */
export const verifyInThread = (path: string): Promise<Verification> => inThread('verify', path);
