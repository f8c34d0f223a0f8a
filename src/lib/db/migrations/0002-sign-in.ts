import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { DialectName } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** Users, their sign-ins and ways in: the columns that Better Auth 1.7 asks for, and `auth_rate_limit`, our own. */
export const signIn: Migration = {
  name: 'sign-in',
  up: async (db, dialect) => {
    await createUsers(db, dialect);
    await createSignIns(db, dialect);
    await createAccounts(db, dialect);
    await createVerifications(db, dialect);
    await createAttempts(db, dialect);
  },
};

const createUsers = (db: Kysely<unknown>, dialect: DialectName): Promise<void> =>
  table(db, dialect, 'auth_user')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('email_verified', booleanOf(dialect), (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('admin', 'user')`))
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .execute();

const createSignIns = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await table(db, dialect, 'auth_session')
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('user_id', 'text', (column) => column.notNull().references('auth_user.id').onDelete('cascade'))
    .addColumn('expires_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .execute();
  await index(db, 'auth_session', 'user_id');
  await index(db, 'auth_session', 'expires_at');
  await index(db, 'auth_session', 'updated_at');
};

const createAccounts = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await table(db, dialect, 'auth_account')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('provider_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull().references('auth_user.id').onDelete('cascade'))
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', timeOf(dialect))
    .addColumn('refresh_token_expires_at', timeOf(dialect))
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .addUniqueConstraint('auth_account_by_provider', ['provider_id', 'account_id'])
    .execute();
  await index(db, 'auth_account', 'user_id');
};

const createVerifications = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await table(db, dialect, 'auth_verification')
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expires_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('created_at', timeOf(dialect), (column) => column.notNull())
    .addColumn('updated_at', timeOf(dialect), (column) => column.notNull())
    .execute();
  await index(db, 'auth_verification', 'identifier');
  await index(db, 'auth_verification', 'expires_at');
};

const createAttempts = async (db: Kysely<unknown>, dialect: DialectName): Promise<void> => {
  await db.schema
    .createTable('auth_rate_limit')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('resets_at', dialect === 'sqlite' ? 'integer' : 'bigint', (column) => column.notNull())
    .$call((made) => strict(made, dialect))
    .execute();
  await index(db, 'auth_rate_limit', 'resets_at');
};

const table = (db: Kysely<unknown>, dialect: DialectName, name: string) =>
  strict(
    db.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey().notNull()),
    dialect,
  );

const strict = <B extends CreateTableBuilder<string, never>>(made: B, dialect: DialectName): B =>
  (dialect === 'sqlite' ? made.modifyEnd(sql`strict`) : made) as B;

const index = (db: Kysely<unknown>, on: string, column: string): Promise<void> =>
  db.schema.createIndex(`${on}_by_${column}`).on(on).column(column).execute();

const timeOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'text' : sql`timestamptz(3)`);
const booleanOf = (dialect: DialectName) => (dialect === 'sqlite' ? 'integer' : 'boolean');
