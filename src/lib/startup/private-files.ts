import { statSync } from 'node:fs';
import { realFilePath } from '#/lib/db/sqlite/file/real-path.ts';
import type { Logger } from '#/lib/logger.ts';

/** Rights of the group and of others. */
const others = 0o077;

/** From here on the process makes files and folders that only its own user can read. */
export const keepFilesPrivate = (): void => {
  process.umask(others);
};

/** Warns where the database or its log can be read by others; `path` is that of the database. */
export const warnOfWideFiles = (path: string, logger: Pick<Logger, 'warn'>): void => {
  if (process.platform === 'win32') return;
  const file = realFilePath(path);
  const wide = [file, `${file}-wal`, `${file}-shm`].filter(isWide);
  if (wide.length > 0) logger.warn({ files: wide }, 'Others can read the database: chmod 600 these files.');
};

const isWide = (path: string): boolean => {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & others) !== 0;
};
