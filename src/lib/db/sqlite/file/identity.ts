import { statSync } from 'node:fs';

/** Tells one file of the machine from every other, whatever its name. */
export interface FileIdentity {
  device: number;
  inode: number;
}

/** The file that a path leads to; undefined where there is none. */
export const identityOf = (path: string): FileIdentity | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { device: stat.dev, inode: stat.ino };
};

export const isSame = (one: FileIdentity | undefined, other: FileIdentity | undefined): boolean =>
  one?.device === other?.device && one?.inode === other?.inode;
