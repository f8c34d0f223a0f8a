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

/**
 * Packages, which are large and never edited, are hard links where the file system and the permissions allow it. All
 * else is copied, so that an edit of a source does not change the image.
 */
const place = (source: string, target: string): void => {
  const { mode } = statSync(source);
  const mayLink = source.includes('/node_modules/') && (mode & readable) === readable;
  if (mayLink && tryLink(source, target)) return;
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
