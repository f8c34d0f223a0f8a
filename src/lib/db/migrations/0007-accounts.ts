import { type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';
import { letSignInUse } from './row-security.ts';

/** Accounts that are disabled, their last sign-in, invitations, and links for a new password. */
export const accounts: Migration = {
  name: 'accounts',
  up: async (db, dialect) => {
    for (const column of ['disabled_at', 'last_sign_in_at']) {
      await db.schema.alterTable('auth_user').addColumn(column, timeOf(dialect)).execute();
    }
    await createInvitations(db, dialect);
    await createResetLinks(db, dialect);
    if (dialect === 'sqlite') return;
    for (const name of ['auth_invitation', 'auth_reset_link']) await letSignInUse(db, name, { copied: true });
  },
};

/** The token is kept as its SHA-256 alone. */
const createInvitations = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await table(db, dialect, 'auth_invitation')
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('email', 'text')
    .addColumn('invited_by', 'text', (column) => column.references('auth_user.id').onDelete('set null'))
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('expires_at', timeOf(dialect), (column) => column.notNull())
    .execute();
};

/** The id is the SHA-256 of the link's token. */
const createResetLinks = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await table(db, dialect, 'auth_reset_link')
    .addColumn('user_id', 'text', (column) => column.notNull().references('auth_user.id').onDelete('cascade'))
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('expires_at', timeOf(dialect), (column) => column.notNull())
    .execute();
  await db.schema.createIndex('auth_reset_link_by_user_id').on('auth_reset_link').column('user_id').execute();
};

const table = (db: Kysely<unknown>, dialect: DialectName, name: string) =>
  db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .$call((made) => (dialect === 'sqlite' ? made.modifyEnd(sql`strict`) : made));

const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
