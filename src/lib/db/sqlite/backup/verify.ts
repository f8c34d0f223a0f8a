import Database from 'better-sqlite3';
import { migrations } from '../../migrations/index.ts';
import { differences, type Manifest, readManifest } from './manifest.ts';
import { integrityProblems } from './snapshot.ts';

export interface Verification {
  manifest: Manifest | null;
  /** In words for the operator; empty where the backup can be restored. */
  problems: string[];
}

/**
 * Checks whether a backup can be restored: the bytes against the manifest, SQLite's own checks, and the schema against
 * this version of Juca. A backup without a manifest is checked as far as that is possible.
 */
export const verifyBackup = async (path: string): Promise<Verification> => {
  const { manifest, problems } = await compared(path);
  return { manifest, problems: [...problems, ...databaseProblems(path)] };
};

/** A manifest that cannot be read is a problem; one that is not there only leaves the bytes uncompared. */
const compared = async (path: string): Promise<Verification> => {
  try {
    const manifest = await readManifest(path);
    return { manifest, problems: await differences(path, manifest) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { manifest: null, problems: [] };
    const reason = error instanceof Error ? error.message : String(error);
    return { manifest: null, problems: [`The manifest or the file cannot be read: ${reason}`] };
  }
};

const databaseProblems = (path: string): string[] => {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return [...integrityProblems(database), ...schemaProblems(database)];
    } finally {
      database.close();
    }
  } catch (error) {
    return [`SQLite cannot read the file: ${error instanceof Error ? error.message : String(error)}.`];
  }
};

const schemaProblems = (database: Database.Database): string[] => {
  const version = database.prepare('select max(version) from schema_migrations').pluck().get() as number;
  if (version <= migrations.length) return [];
  return [`The backup is at schema ${version}; this version of Juca knows ${migrations.length}.`];
};
