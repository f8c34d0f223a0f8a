import type { Entries } from '#/lib/domain/search/entries.ts';
import { matterEntries } from '#/lib/domain/search/matter-document.ts';
import { toMatter } from '../../matter-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';

type VersionRow = StatementRow<'matterVersions'>;

/** A matter as it is ranked. */
export interface MatterDocument {
  id: string;
  /** In milliseconds since 1970. */
  updatedAt: number;
  entries: Entries;
}

/** UTF-16 units of matters that one search analyses. A thread remembers them, so that the next one goes on from there. */
const mostCharacters = 500_000;
/** Matters that are read together. */
const readAtOnce = 50;

/** The owner's matters that pass, each analysed as it is now. `complete` is false where the bound left some out. */
export const matterDocuments = async (
  transaction: Transaction,
  passes: (id: string) => boolean,
): Promise<{ documents: MatterDocument[]; complete: boolean }> => {
  const rows = (await transaction.all('matterVersions', {})).filter(({ id }) => passes(id));
  const unknown = rows.filter((row) => entriesKnown(row) === undefined).sort(lastChangedFirst);
  let left = mostCharacters;
  const analysed = new Map<string, Entries>();
  for (let from = 0; from < unknown.length && left > 0; from += readAtOnce) {
    const ids = unknown.slice(from, from + readAtOnce).map(({ id }) => id);
    for (const row of await transaction.all('mattersById', { ids: JSON.stringify(ids) })) {
      if (left <= 0) break;
      left -= row.parties.length + row.details.length + row.notes.length;
      analysed.set(row.id, remember(row, matterEntries(toMatter(row))));
    }
  }
  const documents = rows.flatMap((row) => {
    const entries = analysed.get(row.id) ?? entriesKnown(row);
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

/** What this thread has analysed, by matter. A matter that was deleted and made anew begins with version 1 again. */
const known = new Map<string, { version: number; updatedAt: string; entries: Entries }>();
/** UTF-16 units of entries that a thread remembers. */
const mostRemembered = 16_000_000;
let remembered = 0;

const entriesKnown = ({ id, version, updated_at }: VersionRow): Entries | undefined => {
  const found = known.get(id);
  return found?.version === version && found.updatedAt === updated_at ? found.entries : undefined;
};

const remember = ({ id, version, updated_at }: VersionRow, entries: Entries): Entries => {
  if (remembered > mostRemembered) {
    known.clear();
    remembered = 0;
  }
  remembered += entries.length - (known.get(id)?.entries.length ?? 0);
  known.set(id, { version, updatedAt: updated_at, entries });
  return entries;
};
