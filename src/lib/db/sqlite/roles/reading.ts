import { Executor } from '../executor.ts';
import { Reader } from '../reader.ts';
import type { Work, WorkParts } from './work.ts';

export const begin = ({ connection, settings, send }: WorkParts): Work => {
  const executor = new Executor(connection, settings.clockOffsetMs);
  const reader = new Reader(connection, executor, (answers) => send({ kind: 'answers', answers }));
  return { take: (requests) => reader.take(requests), close: () => reader.idle() };
};
