import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { endFeed } from './account-rows.ts';
import { lifetime } from './settings.ts';

/** A sign-in as its owner may see it: never with its token. Times are ISO 8601 in UTC. */
export interface SignInRecord {
  id: string;
  address: string;
  userAgent: string;
  signedInAt: string;
  /** To the hour. */
  lastUsedAt: string;
  /** True for the one that asks. */
  current: boolean;
}

/** Past this the one that was used longest ago ends, so that nobody fills the table. */
const mostOfUser = 100;

/** The sign-ins of one user; each statement names the user. */
export class SignIns {
  readonly #db: Kysely<SignInTables>;
  readonly #clock: () => Date;

  constructor(db: Kysely<SignInTables>, clock: () => Date) {
    this.#db = db;
    this.#clock = clock;
  }

  /** Those that are alive, the last used first. */
  async list(userId: string, currentId: string): Promise<SignInRecord[]> {
    const rows = await this.#db
      .selectFrom('auth_session')
      .select(['id', 'ip_address', 'user_agent', 'created_at', 'updated_at'])
      .where('user_id', '=', userId)
      .where('expires_at', '>', this.#clock().toISOString())
      .where('updated_at', '>', this.#idleSince())
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(mostOfUser)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      address: row.ip_address ?? '',
      userAgent: row.user_agent ?? '',
      signedInAt: new Date(row.created_at).toISOString(),
      lastUsedAt: new Date(row.updated_at).toISOString(),
      current: row.id === currentId,
    }));
  }

  /** True where the account is signed in from this address; `ip_address` is written in the same form. */
  async isKnownAddress(email: string, address: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('auth_session')
      .innerJoin('auth_user', 'auth_user.id', 'auth_session.user_id')
      .select('auth_session.id')
      .where('auth_user.email', '=', email)
      .where('auth_session.ip_address', '=', address)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Ends one; someone else's and a missing one are passed over alike. */
  async end(userId: string, id: string): Promise<void> {
    await this.#db.deleteFrom('auth_session').where('id', '=', id).where('user_id', '=', userId).execute();
  }

  /** Ends all but one, and the secret address of deadlines. */
  async endOthers(userId: string, keptId: string): Promise<void> {
    await this.#db
      .deleteFrom('auth_session')
      .where('id', '!=', keptId)
      .where('user_id', '=', userId)
      .execute();
    await endFeed(this.#db, userId);
  }

  /** Ends those that a user has too many of, the ones used longest ago. */
  async endSurplus(userId: string): Promise<void> {
    await this.#db
      .deleteFrom('auth_session')
      .where('user_id', '=', userId)
      .where('id', 'not in', ({ selectFrom }) =>
        selectFrom('auth_session as kept')
          .select('kept.id')
          .where('kept.user_id', '=', userId)
          .orderBy('kept.updated_at', 'desc')
          .orderBy('kept.id', 'desc')
          .limit(mostOfUser),
      )
      .execute();
  }

  /** Deletes what is past its time, whosever it is. */
  async sweep(): Promise<void> {
    await this.#db
      .deleteFrom('auth_session')
      .where((eb) =>
        eb.or([eb('expires_at', '<', this.#clock().toISOString()), eb('updated_at', '<', this.#idleSince())]),
      )
      .execute();
  }

  #idleSince(): string {
    return new Date(this.#clock().getTime() - lifetime.idle * 1000).toISOString();
  }
}

/**
 * `GET /sign-ins`, `POST /end-sign-in {id}` and `POST /end-other-sign-ins`. Better Auth's own list hands every
 * sign-in's token to the page, and asks for a sign-in less than a day old.
 */
export const signInsPlugin = (signIns: SignIns) =>
  ({
    id: 'juca-sign-ins',
    endpoints: {
      listSignIns: createAuthEndpoint(
        '/sign-ins',
        { method: 'GET', use: [sessionMiddleware] },
        async (ctx) => {
          const { session, user } = ctx.context.session;
          return ctx.json(await signIns.list(user.id, session.id));
        },
      ),
      endSignIn: createAuthEndpoint(
        '/end-sign-in',
        { method: 'POST', body: z.strictObject({ id: z.string().max(100) }), use: [sessionMiddleware] },
        async (ctx) => {
          await signIns.end(ctx.context.session.user.id, ctx.body.id);
          return ctx.json({ ended: true });
        },
      ),
      endOtherSignIns: createAuthEndpoint(
        '/end-other-sign-ins',
        { method: 'POST', use: [sessionMiddleware] },
        async (ctx) => {
          await signIns.endOthers(ctx.context.session.user.id, ctx.context.session.session.id);
          return ctx.json({ ended: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
