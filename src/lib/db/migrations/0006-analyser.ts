import type { Migration } from './migration.ts';

/**
 * Each library says which version of the analyser its index was made by, and which of its decisions are still indexed as
 * an older version did it (`domain/library/index-state.ts`). Every index that is there was made by version 1.
 */
export const analyser: Migration = {
  name: 'analyser',
  up: async (db) => {
    const add = (name: string, type: 'integer' | 'text', value: number | string) =>
      db.schema
        .alterTable('libraries')
        .addColumn(name, type, (column) => column.notNull().defaultTo(value))
        .execute();
    await add('analyser', 'integer', 1);
    await add('generation', 'integer', 0);
    await add('older', 'text', '[]');
  },
};
