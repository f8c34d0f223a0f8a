import { existsSync, renameSync, statSync } from 'node:fs';
import { readHeader } from './header.ts';
import { readLogSequences } from './log-frames.ts';
import { isWithin } from './sequence.ts';

/**
 * Whether the write-ahead log beside a database continues this very file. The log begins with the commit after the state
 * that the file had, and the file may have got any of its commits meanwhile. Where the log says nothing of its
 * commits, it is taken to belong.
 */
export const isLogOf = (path: string): boolean => {
  const sequence = readHeader(path)?.sequence;
  const log = readLogSequences(`${path}-wal`);
  if (sequence === undefined || log === undefined) return true;
  return isWithin(sequence, log.first - 1, log.last);
};

/** Gives a log that belongs to another file, and its index, another name. Returns the name of the log. */
export const setLogAside = (path: string, at: Date): string => {
  const suffix = `stale-${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  for (const part of ['-shm', '-wal']) {
    if (existsSync(path + part)) renameSync(path + part, `${path}${part}.${suffix}`);
  }
  return `${path}-wal.${suffix}`;
};

/** Whether a log with any content stands beside the database. */
export const hasLog = (path: string): boolean =>
  (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
