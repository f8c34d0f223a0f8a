import { migrations } from '../migrations/index.ts';
import { copiedTables } from './copied-tables.ts';
import { CopyError } from './copy-error.ts';
import type { CopyTarget } from './ends.ts';
import { newer, versionOf } from './schema-version.ts';
import { type CopyNote, selectNote, unfinishedTable } from './unfinished.ts';

/**
 * Makes the target ready for the rows: a new or empty database is migrated and noted as an unfinished copy; one that
 * this copy left unfinished is gone on with. True for the latter. Throws `CopyError`, before anything is written, for
 * a target that holds anything else.
 */
export const prepareTarget = async (
  target: CopyTarget,
  note: CopyNote,
  startOver: boolean,
): Promise<boolean> => {
  const tables = await target.tableNames();
  const version = await versionOf(target, tables);
  if (version > migrations.length) throw newer(target, version);
  if (tables.includes(unfinishedTable)) {
    if (!startOver) return goOn(target, note, version);
    await target.discard();
  } else {
    await assertEmpty(target, tables);
  }
  await target.migrate();
  await target.begin(note);
  return false;
};

const goOn = async (target: CopyTarget, note: CopyNote, version: number): Promise<true> => {
  const [found] = await target.all(selectNote);
  const reason = reasonToStop(found, note, version);
  if (!reason) return true;
  throw new CopyError(
    `${target.name} holds an unfinished copy of ${found?.source}, but ${reason}. ` +
      'Run the command again with --start-over: it empties the unfinished copy and begins anew.',
  );
};

const reasonToStop = (
  found: Record<string, unknown> | undefined,
  note: CopyNote,
  version: number,
): string | undefined => {
  if (version !== migrations.length) return 'another version of Juca began it';
  if (found?.mark === note.mark) return undefined;
  return found?.source === note.source
    ? 'that has changed since the copy began'
    : `${note.source} has another content`;
};

const assertEmpty = async (target: CopyTarget, tables: readonly string[]): Promise<void> => {
  if (tables.length > 0 && !tables.includes('schema_migrations')) {
    throw new CopyError(
      `${target.name} holds tables that are not Juca's (${tables.slice(0, 3).join(', ')}). ` +
        'Nothing was written. Name a new or empty database.',
    );
  }
  const there = copiedTables.map(({ name }) => name).filter((name) => tables.includes(name));
  if (there.length > 0 && (await target.holdsRows(there))) {
    throw new CopyError(
      `${target.name} holds data already, and is not an unfinished copy. ` +
        'Nothing was written. Name a new or empty database.',
    );
  }
};
