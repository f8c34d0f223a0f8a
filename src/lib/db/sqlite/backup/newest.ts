import { basename, join } from 'node:path';
import { readManifest } from './manifest.ts';
import { backupsIn } from './schedule.ts';

/** The path of the newest whole backup in a folder; null where there is none. Never rejects. */
const newestBackup = async (folder: string): Promise<string | null> => {
  const names = await backupsIn(folder).catch(() => []);
  for (const name of names.toReversed()) {
    const path = join(folder, name);
    if (await readManifest(path).catch(() => null)) return path;
  }
  return null;
};

/** What to do about a database that is lost or damaged. */
export interface RestoreAdvice {
  /** One sentence for the operator. */
  note: string;
  /** The same for everyone, without paths. */
  message: string;
}

/** `folder` is where backups are; undefined where none are taken. */
export const restoreAdvice = async (folder: string | undefined): Promise<RestoreAdvice> => {
  if (folder === undefined) {
    return { note: 'BACKUP_DIR is not set; restore a backup with `juca restore FILE`.', message: noBackup };
  }
  const newest = await newestBackup(folder);
  if (newest === null) return { note: `There is no backup in ${folder}.`, message: noBackup };
  return {
    note: `The newest backup is ${newest}: stop Juca and run \`juca restore ${newest}\`.`,
    message: `The newest backup is ${basename(newest)}.`,
  };
};

const noBackup = 'No backup is known.';
