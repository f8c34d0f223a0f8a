import { chmodSync, copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files, named from the folder `from`, into the folder `to`, where every user may read them. */
export const placeFiles = (files: readonly string[], from: string, to: string): void => {
  for (const file of files) {
    const target = join(to, file);
    mkdirSync(dirname(target), { recursive: true });
    place(join(from, file), target);
  }
};

const readable = 0o444;
const executable = 0o111;

/** A hard link costs no space; it is not possible between file systems, nor where the copy has other permissions. */
const place = (source: string, target: string): void => {
  const { mode } = statSync(source);
  if ((mode & readable) === readable && tryLink(source, target)) return;
  copyFileSync(source, target);
  chmodSync(target, mode | readable | (mode & 0o100 ? executable : 0));
};

const tryLink = (source: string, target: string): boolean => {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
};
