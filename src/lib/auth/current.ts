import { type CompiledQuery, type DatabaseConnection, type Dialect, type Kysely, sql } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Logger } from '#/lib/logger.ts';
import { SignedTokens } from './cookie.ts';
import { lifetime } from './settings.ts';
import type { SignedInUser } from './signed-in-user.ts';

/** A sign-in that is alive, and whose it is. */
export interface CurrentSignIn {
  id: string;
  user: SignedInUser;
}

interface Parts {
  db: Kysely<SignInTables>;
  /** Of `db`. */
  dialect: Dialect;
  logger: Logger;
  clock: () => Date;
  cookieName: string;
  secret: string;
}

/**
 * Who is signed in, by one statement a request: `auth.api.getSession` answers the same but costs many times as much
 * (docs/decisions/0003-sign-in.md). Nothing is remembered between requests, so what was ended is over at once.
 */
export class CurrentSignIns {
  readonly #parts: Parts;
  readonly #query: CompiledQuery<Row>;
  readonly #tokens: SignedTokens;
  /** Kysely's own way to a connection, with hooks and plugins, takes longer than all else here. */
  readonly #connection: Promise<DatabaseConnection>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#query = signInByToken(parts.db);
    this.#tokens = new SignedTokens(parts.cookieName, parts.secret);
    this.#connection = parts.dialect.createDriver().acquireConnection();
  }

  /** The sign-in of the request's cookie, or nothing. One that is past its time is deleted on the way. */
  async of(headers: Headers, { isUse = true } = {}): Promise<CurrentSignIn | undefined> {
    const token = this.#tokens.of(headers.get('cookie'));
    if (!token) return undefined;
    const query: CompiledQuery<Row> = { ...this.#query, parameters: [token] };
    const row = (await (await this.#connection).executeQuery<Row>(query)).rows[0];
    if (!row) return undefined;
    const now = this.#parts.clock();
    if (isOver(row, now)) {
      await this.#end(row);
      return undefined;
    }
    if (isUse) await this.#noteUse(row, now);
    return signInOf(row);
  }

  #end({ id, used_at }: Row): Promise<void> {
    return this.#try(
      this.#parts.db.deleteFrom('auth_session').where('id', '=', id).where('updated_at', '=', isoOf(used_at)),
    );
  }

  /** Moves the last use, once in a while. Two requests at the same moment move it once. */
  async #noteUse({ id, used_at }: Row, now: Date): Promise<void> {
    if (now.getTime() - millisecondsOf(used_at) < lifetime.useNoted * 1000) return;
    await this.#try(
      this.#parts.db
        .updateTable('auth_session')
        .set({ updated_at: now.toISOString() })
        .where('id', '=', id)
        .where('updated_at', '=', isoOf(used_at)),
    );
  }

  /** Bookkeeping that fails, as on a disk that is full, must not keep anyone from reading. */
  async #try(statement: { execute: () => Promise<unknown> }): Promise<void> {
    try {
      await statement.execute();
    } catch (error) {
      this.#parts.logger.warn({ err: error }, 'the use of a sign-in could not be noted');
    }
  }
}

interface Row {
  id: string;
  expires_at: string | Date;
  used_at: string | Date;
  user_id: string;
  email: string;
  name: string;
  role: string;
}

/**
 * Compiled once; the token is put in at each run. The cast hides it from SQLite's planner, which with its statistics
 * compiled in (STAT4) would plan a join anew for each value: 40 instead of 2 µs.
 */
const signInByToken = (db: Kysely<SignInTables>): CompiledQuery<Row> =>
  db
    .selectFrom('auth_session')
    .innerJoin('auth_user', 'auth_user.id', 'auth_session.user_id')
    .select(['auth_session.id', 'auth_session.expires_at', 'auth_session.updated_at as used_at'])
    .select(['auth_user.id as user_id', 'auth_user.email', 'auth_user.name', 'auth_user.role'])
    .where('auth_session.token', '=', sql<string>`cast(${''} as text)`)
    .where('auth_user.disabled_at', 'is', null)
    .compile();

const isOver = ({ expires_at, used_at }: Row, now: Date): boolean =>
  millisecondsOf(expires_at) < now.getTime() ||
  now.getTime() - millisecondsOf(used_at) > lifetime.idle * 1000;

const signInOf = ({ id, user_id, email, name, role }: Row): CurrentSignIn => ({
  id,
  user: { id: user_id, email, name, role },
});

const millisecondsOf = (time: string | Date): number => new Date(time).getTime();
const isoOf = (time: string | Date): string => new Date(time).toISOString();
