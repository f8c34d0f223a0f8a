import { existsSync, writeFileSync } from 'node:fs';

/** Stands beside a database once Juca has been started with it. */
export const markPath = (path: string): string => `${path}-installed`;

export const isMarked = (path: string): boolean => existsSync(markPath(path));

const text = `Juca has been started with the database beside this file. While this file is here, a database that is
missing or empty is not made anew. To begin anew without the former data, delete this file.
`;

/** Marks the installation. In a folder that cannot be written to there is no mark, and no new database either. */
export const markInstallation = (path: string): void => {
  if (isMarked(path)) return;
  try {
    writeFileSync(markPath(path), text, { flag: 'wx', mode: 0o600, flush: true });
  } catch {
    // Made by another process just now, or not possible.
  }
};
