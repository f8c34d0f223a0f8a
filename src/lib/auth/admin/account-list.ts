import { type Kysely, sql } from 'kysely';
import type { InstallationSizes } from '#/lib/db/installation-sizes.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { AccountEntry, AccountPage } from '#/lib/domain/administration.ts';

export interface AccountQuery {
  /** A part of the e-mail. */
  search?: string | undefined;
  /** The id of the last account of the page before. */
  cursor?: string | undefined;
  limit?: number | undefined;
}

const usualLimit = 25;

/** Accounts, the newest first: ids follow time. */
export class AccountList {
  readonly #db: Kysely<SignInTables>;
  readonly #sizes: InstallationSizes;

  constructor(db: Kysely<SignInTables>, sizes: InstallationSizes) {
    this.#db = db;
    this.#sizes = sizes;
  }

  async page({ search, cursor, limit = usualLimit }: AccountQuery): Promise<AccountPage> {
    const rows = await this.#accounts()
      .$if(search !== undefined, (query) => query.where(contains('email', search ?? '')))
      .$if(cursor !== undefined, (query) => query.where('id', '<', cursor ?? ''))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const accounts: AccountEntry[] = [];
    // One account after the other: so many statements at once would keep others from the reading threads.
    for (const row of rows.slice(0, limit)) accounts.push(await this.#entryOf(row));
    return { accounts, nextCursor: rows.length > limit ? (accounts.at(-1)?.id ?? null) : null };
  }

  async find(id: string): Promise<AccountEntry | undefined> {
    const row = await this.#accounts().where('id', '=', id).executeTakeFirst();
    return row && this.#entryOf(row);
  }

  async count(): Promise<number> {
    const { count } = await this.#db
      .selectFrom('auth_user')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  #accounts() {
    return this.#db
      .selectFrom('auth_user')
      .select(['id', 'name', 'email', 'role', 'created_at', 'last_sign_in_at', 'disabled_at']);
  }

  async #entryOf(row: Row): Promise<AccountEntry> {
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role === 'admin' ? 'admin' : 'user',
      createdAt: isoOf(row.created_at),
      lastSignInAt: row.last_sign_in_at && isoOf(row.last_sign_in_at),
      disabledAt: row.disabled_at && isoOf(row.disabled_at),
      ...(await this.#sizes.ofAccount(row.id)),
    };
  }
}

interface Row {
  id: string;
  name: string;
  email: string;
  role: string;
  created_at: string | Date;
  last_sign_in_at: string | Date | null;
  disabled_at: string | Date | null;
}

const isoOf = (time: string | Date): string => new Date(time).toISOString();

/** The sign that takes a wildcard of LIKE literally. */
const escapeSign = '\\';

/** True where the column has the text in it, its wildcards taken literally. */
const contains = (column: 'email', text: string) =>
  sql<boolean>`${sql.ref(column)} like ${`%${text.replace(/[\\%_]/g, `${escapeSign}$&`)}%`} escape ${sql.lit(escapeSign)}`;
