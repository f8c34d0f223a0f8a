import { openConnection } from './connection.ts';
import { admitFile } from './file/admit.ts';

/**
 * Writes a database file anew without what was deleted in it, and empties its log. Others can read meanwhile, and nobody
 * can write. Throws where the file is in use and the lock or an older state does not become free within five seconds, and
 * what `admitFile` throws. Gives where a log was set aside that belonged to another file.
 */
export const vacuumFile = (given: string): { logSetAside: string | undefined } => {
  const { path, logSetAside } = admitFile(given);
  const connection = openConnection(path, 'writer');
  try {
    connection.exec('vacuum');
    const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (result?.busy)
      throw new Error('The log could not be emptied, because somebody reads. Run it once more.');
    return { logSetAside };
  } finally {
    connection.close();
  }
};
