import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';

/** What the sign-in tables know of a person, for the person: no hash and no token. Times are ISO 8601 in UTC. */
export interface AboutAccount {
  profile: { id: string; email: string; name: string; role: string; createdAt: string } | null;
  /** `credential` for a password, or the provider's name; since when. */
  waysIn: { provider: string; since: string }[];
  signIns: { address: string; userAgent: string; signedInAt: string; lastUsedAt: string }[];
}

export const aboutAccount = async (db: Kysely<SignInTables>, userId: string): Promise<AboutAccount> => {
  const [user, ways, signIns] = await Promise.all([
    db.selectFrom('auth_user').selectAll().where('id', '=', userId).executeTakeFirst(),
    db
      .selectFrom('auth_account')
      .select(['provider_id', 'created_at'])
      .where('user_id', '=', userId)
      .orderBy('created_at')
      .execute(),
    db
      .selectFrom('auth_session')
      .select(['ip_address', 'user_agent', 'created_at', 'updated_at'])
      .where('user_id', '=', userId)
      .orderBy('created_at')
      .execute(),
  ]);
  return {
    profile: user
      ? { id: user.id, email: user.email, name: user.name, role: user.role, createdAt: iso(user.created_at) }
      : null,
    waysIn: ways.map((way) => ({ provider: way.provider_id, since: iso(way.created_at) })),
    signIns: signIns.map((row) => ({
      address: row.ip_address ?? '',
      userAgent: row.user_agent ?? '',
      signedInAt: iso(row.created_at),
      lastUsedAt: iso(row.updated_at),
    })),
  };
};

const iso = (time: string | Date): string => new Date(time).toISOString();
