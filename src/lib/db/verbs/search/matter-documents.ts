import type { Entries } from '#/lib/domain/search/entries.ts';
import { matterEntries } from '#/lib/domain/search/matter-document.ts';
import { toMatter } from '../../matter-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import { MatterMemory } from '../matters/matter-memory.ts';

type VersionRow = StatementRow<'matterVersions'>;

/** A matter as it is ranked. */
export interface MatterDocument {
  id: string;
  /** In milliseconds since 1970. */
  updatedAt: number;
  entries: Entries;
}

/**
 * UTF-16 units of matters that one call analyses, some 40 ms of a thread that reads for everyone. The thread remembers them,
 * so that the next call goes on from there.
 */
const mostCharacters = 100_000;
/** Matters that are read together. */
const readAtOnce = 50;

const memory = new MatterMemory<Entries>((entries) => entries.length);

/** The owner's matters that pass, each analysed as it is now. `complete` is false where the bound left some out. */
export const matterDocuments = async (
  transaction: Transaction,
  passes: (id: string) => boolean,
): Promise<{ documents: MatterDocument[]; complete: boolean }> => {
  const rows = (await transaction.all('matterVersions', {})).filter(({ id }) => passes(id));
  const unknown = rows.filter((row) => memory.of(row) === undefined).sort(lastChangedFirst);
  let left = mostCharacters;
  const analysed = new Map<string, Entries>();
  for (let from = 0; from < unknown.length && left > 0; from += readAtOnce) {
    const ids = unknown.slice(from, from + readAtOnce).map(({ id }) => id);
    for (const row of await transaction.all('mattersById', { ids: JSON.stringify(ids) })) {
      if (left <= 0) break;
      left -= row.parties.length + row.details.length + row.notes.length;
      analysed.set(row.id, memory.keep(row, matterEntries(toMatter(row))));
    }
  }
  const documents = rows.flatMap((row) => {
    const entries = analysed.get(row.id) ?? memory.of(row);
    return entries === undefined ? [] : [{ id: row.id, updatedAt: Date.parse(row.updated_at), entries }];
  });
  return { documents, complete: documents.length === rows.length };
};

const lastChangedFirst = (one: VersionRow, other: VersionRow): number =>
  one.updated_at === other.updated_at
    ? one.id < other.id
      ? -1
      : 1
    : one.updated_at < other.updated_at
      ? 1
      : -1;
