import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '#/lib/thread-priority.ts';
import { Checkpointer } from './checkpointer.ts';
import { type Connection, durabilityOf } from './connection.ts';
import { toThreadError } from './errors.ts';
import { Executor } from './executor.ts';
import { OpenFile } from './file/open-file.ts';
import { isWritable } from './file/permission.ts';
import { FileWatch } from './file-watch.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { LogEmptying } from './log-emptying.ts';
import { LogHandover } from './log-handover.ts';
import { migrateConnection } from './migrate.ts';
import { openSameFile } from './open-same-file.ts';
import type { Answer, FromThread, Request, ThreadRole, ThreadSettings, ToThread } from './protocol.ts';
import { Reader } from './reader.ts';
import { Traces } from './traces.ts';
import { Writer } from './writer.ts';

/** What a thread does with its connection until it is closed. */
interface Work {
  take: (requests: Request[]) => void;
  close: () => Promise<void>;
}

/** Where cores are few, a long read must not keep appends waiting, nor the thread that serves everyone. */
const niceness: Record<ThreadRole, number> = { writer: 0, reader: 5, checkpointer: 10 };
/** How often a thread that may only read looks whether it may write. */
const permissionMilliseconds = 1_000;

const settings = workerData as ThreadSettings;
const handover = new LogHandover(settings.handover);

const send = (message: FromThread): void => parentPort?.postMessage(message);
const answer = (answers: Answer[]): void => send({ kind: 'answers', answers });

const beginWriter = async (connection: Connection): Promise<Work> => {
  await migrateConnection(connection);
  const executor = new Executor(connection, settings.clockOffsetMs);
  const file = new OpenFile(settings);
  const traces = new Traces(connection, handover, (message) =>
    send({ kind: 'note', level: 'warn', message }),
  );
  const writer = new Writer(connection, executor, file, handover, traces, answer);
  const commits = new ForeignCommits(connection, () => send({ kind: 'foreign-commit' }));
  const emptying = new LogEmptying(connection, handover);
  const report = (problem: Extract<FromThread, { kind: 'file' }>['problem']) =>
    send({ kind: 'file', problem });
  const watch = new FileWatch(file, report);
  const close = async () => {
    await writer.close();
    commits.close();
    emptying.close();
    watch.close();
  };
  return { take: (requests) => writer.take(requests), close };
};

const beginReader = (connection: Connection): Work => {
  const reader = new Reader(connection, new Executor(connection, settings.clockOffsetMs), answer);
  return { take: (requests) => reader.take(requests), close: () => reader.idle() };
};

const beginCheckpointer = (connection: Connection): Work => {
  const warn = (message: string) => send({ kind: 'note', level: 'warn', message });
  const file = new OpenFile(settings);
  const isOverwritten = () => file.isOverwritten();
  const checkpointer = new Checkpointer(connection, settings.path, handover, { isOverwritten, warn });
  return { take: () => {}, close: async () => checkpointer.close() };
};

const begin = { writer: beginWriter, reader: beginReader, checkpointer: beginCheckpointer };

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
  const opensReadOnly = settings.role !== 'reader' && !isWritable(settings.path);
  const connection = openSameFile(settings);
  let stopWaiting = () => {};
  try {
    const work = await begin[settings.role](connection);
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
