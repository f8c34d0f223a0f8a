import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from '@orama/stemmers/portuguese';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { LibraryDB } from '#/lib/db/library.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import { stopWords } from '#/lib/domain/library/stop-words.ts';
import { limits } from '#/lib/domain/limits.ts';
import { newCast } from '../../tests/support/factories.ts';

/** A search over the corpus: the references of what was found, the best first. */
export interface SearchEngine {
  name: string;
  search: (query: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Documents asked for: as many as recall is measured over. */
const most = 50;

export const juca = async (decisions: readonly NewDecision[], directory: string): Promise<SearchEngine> => {
  const folder = mkdtempSync(join(directory, 'search-'));
  const engine = await openSqliteEngine({ path: join(folder, 'juca.db') });
  const library = new LibraryDB(engine).for(newCast().ana);
  for (let from = 0; from < decisions.length; from += limits.decisionsPerBatch)
    await library.importDecisions({ decisions: decisions.slice(from, from + limits.decisionsPerBatch) });
  return {
    name: 'Juca',
    search: async (query) =>
      (await library.searchDecisions({ query, limit: most })).found.map(
        ({ decision }) => decision.reference ?? '',
      ),
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !stopWords.has(plain(word)),
  );
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** MiniSearch with the Snowball stemmer for Portuguese and the same stop words. */
export const miniSearch = async (decisions: readonly NewDecision[]): Promise<SearchEngine> => {
  const index = new MiniSearch({
    idField: 'reference',
    fields: ['summary'],
    tokenize: words,
    processTerm: (word) => plain(stemmer(word)),
  });
  index.addAll(decisions.map(({ reference, summary }) => ({ reference, summary })));
  return {
    name: 'MiniSearch',
    search: async (query) =>
      index
        .search(query, { combineWith: 'OR' })
        .slice(0, most)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
};

/** SQLite's FTS5, any of the words. */
export const fts5 = async (decisions: readonly NewDecision[]): Promise<SearchEngine> => {
  const database = new Database(':memory:');
  database.exec(
    "create virtual table texts using fts5(reference unindexed, summary, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('insert into texts values (?, ?)');
  for (const { reference, summary } of decisions) insert.run(reference, summary);
  const search = database
    .prepare('select reference from texts where texts match ? order by rank limit ?')
    .pluck();
  return {
    name: 'FTS5 OR',
    search: async (query) =>
      search.all(
        words(query)
          .map((word) => `"${word}"`)
          .join(' OR '),
        most,
      ) as string[],
    close: async () => void database.close(),
  };
};
