import type { Migration } from './migration.ts';

/** Each library has the groups of words that its owner takes for one another: a JSON list of lists. */
export const synonyms: Migration = {
  name: 'synonyms',
  up: async (db) => {
    await db.schema
      .alterTable('libraries')
      .addColumn('synonyms', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();
  },
};
