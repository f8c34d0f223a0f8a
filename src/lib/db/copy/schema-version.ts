import { migrations } from '../migrations/index.ts';
import { CopyError } from './copy-error.ts';
import type { CopyEnd } from './ends.ts';
import { unfinishedTable } from './unfinished.ts';

/** The number of the last migration that ran there; 0 where none did. */
export const versionOf = async (end: CopyEnd, tables: readonly string[]): Promise<number> => {
  if (!tables.includes('schema_migrations')) return 0;
  const [row] = await end.all('select max(version) as version from schema_migrations');
  return Number(row?.version ?? 0);
};

/** Throws `CopyError` for a source that this version of Juca cannot read as it is. */
export const assertReadable = async (source: CopyEnd): Promise<void> => {
  const tables = await source.tableNames();
  const version = await versionOf(source, tables);
  if (version === 0) throw new CopyError(`${source.name} is no Juca database: there is nothing to copy.`);
  if (tables.includes(unfinishedTable)) {
    throw new CopyError(`${source.name} is itself an unfinished copy. Finish that one first.`);
  }
  if (version > migrations.length) throw newer(source, version);
  if (version < migrations.length) {
    throw new CopyError(
      `${source.name} is at schema ${version}; this version of Juca copies schema ${migrations.length}. ` +
        'Start and stop Juca on it once, which brings it up to date.',
    );
  }
};

export const newer = (end: CopyEnd, version: number): CopyError =>
  new CopyError(
    `${end.name} is at schema ${version}; this version of Juca knows ${migrations.length}. Use a newer Juca.`,
  );
