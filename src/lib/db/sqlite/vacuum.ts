import { openConnection } from './connection.ts';
import { admitFile } from './file/admit.ts';

/**
 * Writes a database file anew without what was deleted in it, and empties its log. Others can read meanwhile, and nobody
 * can write. Throws where the file is in use and the lock or an older state does not become free within five seconds, and
 * what `admitFile` throws.
 */
export const vacuumFile = (path: string): void => {
  const connection = openConnection(admitFile(path).path, 'writer');
  try {
    connection.exec('vacuum');
    const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy)
      throw new Error('The log could not be emptied, because somebody reads. Run it once more.');
  } finally {
    connection.close();
  }
};
