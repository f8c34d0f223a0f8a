import type { Migration } from './migration.ts';

/** Each account has the model that answers where a session has chosen none; NULL for the first one of the settings. */
export const defaultModel: Migration = {
  name: 'default_model',
  up: async (db) => {
    await db.schema.alterTable('practices').addColumn('default_model', 'text').execute();
  },
};
