import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The path of the file itself where `path` is a symbolic link or leads through one; the file may be missing. SQLite puts
 * the write-ahead log beside the file, not beside the link. Throws where the folder is missing (`ENOENT`) or links lead
 * in a circle (`ELOOP`).
 */
export const realFilePath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const folder = realpathSync.native(dirname(resolve(path)));
  const file = join(folder, basename(path));
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? realFilePath(resolve(folder, readlinkSync(file))) : file;
};
