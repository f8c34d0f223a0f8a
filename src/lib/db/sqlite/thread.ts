import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '#/lib/thread-priority.ts';
import { Checkpointer } from './checkpointer.ts';
import { type Connection, durabilityOf, openConnection } from './connection.ts';
import { Executor } from './executor.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { LogHandover } from './log-handover.ts';
import { migrateConnection } from './migrate.ts';
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

const settings = workerData as ThreadSettings;
const handover = new LogHandover(settings.handover);

const send = (message: FromThread): void => parentPort?.postMessage(message);
const answer = (answers: Answer[]): void => send({ kind: 'answers', answers });

const begin = async (connection: Connection): Promise<Work> => {
  if (settings.role === 'checkpointer') {
    const warn = (message: string) => send({ kind: 'note', level: 'warn', message });
    const checkpointer = new Checkpointer(connection, settings.path, handover, warn);
    return { take: () => {}, close: async () => checkpointer.close() };
  }
  if (settings.role === 'reader') {
    const reader = new Reader(connection, new Executor(connection, settings.clockOffsetMs), answer);
    return { take: (requests) => reader.take(requests), close: () => reader.idle() };
  }
  await migrateConnection(connection);
  const executor = new Executor(connection, settings.clockOffsetMs);
  const traces = new Traces(connection, handover, (message) =>
    send({ kind: 'note', level: 'warn', message }),
  );
  const writer = new Writer(connection, executor, handover, traces, answer);
  const commits = new ForeignCommits(connection, () => send({ kind: 'foreign-commit' }));
  const close = async () => {
    await writer.close();
    commits.close();
  };
  return { take: (requests) => writer.take(requests), close };
};

const start = async (): Promise<void> => {
  lowerPriority(niceness[settings.role]);
  const connection = openConnection(settings.path, settings.role);
  const work = await begin(connection).catch((error: unknown) => {
    connection.close();
    throw error;
  });
  parentPort?.on('message', async (message: ToThread) => {
    if (message.kind === 'requests') return work.take(message.requests);
    await work.close();
    connection.close();
    parentPort?.close();
  });
  send({ kind: 'ready', durability: durabilityOf(connection) });
};

try {
  await start();
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  send({ kind: 'failed', name, message });
}
