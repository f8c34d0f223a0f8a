import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '#/lib/thread-priority.ts';
import { durabilityOf } from './connection.ts';
import { toThreadError } from './errors.ts';
import { isWritable } from './file/permission.ts';
import { LogHandover } from './log-handover.ts';
import { openSameFile } from './open-same-file.ts';
import type { FromThread, ThreadRole, ThreadSettings, ToThread } from './protocol.ts';

/** Where cores are few, a long read must not keep appends waiting, nor the thread that serves everyone. */
const niceness: Record<ThreadRole, number> = { writer: 0, reader: 5, checkpointer: 10 };
/** How often a thread that may only read looks whether it may write. */
const permissionMilliseconds = 1_000;

const settings = workerData as ThreadSettings;
const handover = new LogHandover(settings.handover);

const send = (message: FromThread): void => parentPort?.postMessage(message);

/** Loaded by role: the checkpointer needs none of the verbs and statements, which are most of what the others load. */
const loadWork = {
  writer: () => import('./roles/writing.ts'),
  reader: () => import('./roles/reading.ts'),
  checkpointer: () => import('./roles/checkpointing.ts'),
};

/**
 * SQLite opens a file without write permission for reading, and such a connection never becomes a writing one. The
 * thread ends when the permission is there, and is started again with a connection that writes.
 */
const endWhenWritable = (end: () => Promise<void>): (() => void) => {
  const timer = setInterval(() => {
    if (isWritable(settings.path)) void end();
  }, permissionMilliseconds);
  return () => clearInterval(timer);
};

const start = async (): Promise<void> => {
  lowerPriority(niceness[settings.role]);
  const { begin } = await loadWork[settings.role]();
  const opensReadOnly = settings.role !== 'reader' && !isWritable(settings.path);
  const connection = openSameFile(settings);
  let stopWaiting = () => {};
  try {
    const work = await begin({ connection, settings, handover, send });
    const end = async () => {
      stopWaiting();
      await work.close();
      connection.close();
      parentPort?.close();
    };
    if (opensReadOnly) stopWaiting = endWhenWritable(end);
    parentPort?.on('message', (message: ToThread) => {
      if (message.kind === 'requests') work.take(message.requests);
      else void end();
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  send({ kind: 'ready', durability: durabilityOf(connection) });
};

try {
  await start();
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  send({ kind: 'failed', name, message, reason: toThreadError(error).details.reason });
}
