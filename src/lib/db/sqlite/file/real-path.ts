import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The path of the file itself where `path` is a symbolic link or leads through one; the file may be missing. SQLite puts
 * the write-ahead log beside the file, not beside the link. Throws `ENOENT` where the folder is missing.
 */
export const realFilePath = (path: string): string => {
  const folder = realpathSync(dirname(resolve(path)));
  const here = join(folder, basename(path));
  if (!lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink()) return here;
  return realFilePath(resolve(folder, readlinkSync(here)));
};
