import type { Kysely, Selectable } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';

/** What the sign-in tables know of a person, for the person: no hash and no token. Times are ISO 8601 in UTC. */
export interface AboutAccount {
  profile: {
    id: string;
    email: string;
    name: string;
    role: string;
    createdAt: string;
    lastSignInAt: string | null;
    disabledAt: string | null;
  } | null;
  /** `credential` for a password, or the provider's name; since when. */
  waysIn: { provider: string; since: string }[];
  signIns: { address: string; userAgent: string; signedInAt: string; lastUsedAt: string }[];
  /** Invitations that the person made and that are still there. */
  invitations: { email: string | null; createdAt: string; expiresAt: string }[];
}

export const aboutAccount = async (db: Kysely<SignInTables>, userId: string): Promise<AboutAccount> => {
  const [user, ways, signIns, invitations] = await Promise.all([
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
    db
      .selectFrom('auth_invitation')
      .select(['email', 'created_at', 'expires_at'])
      .where('invited_by', '=', userId)
      .orderBy('created_at')
      .execute(),
  ]);
  return {
    profile: user ? profileOf(user) : null,
    waysIn: ways.map((way) => ({ provider: way.provider_id, since: iso(way.created_at) })),
    signIns: signIns.map((row) => ({
      address: row.ip_address ?? '',
      userAgent: row.user_agent ?? '',
      signedInAt: iso(row.created_at),
      lastUsedAt: iso(row.updated_at),
    })),
    invitations: invitations.map(({ email, created_at, expires_at }) => ({
      email,
      createdAt: iso(created_at),
      expiresAt: iso(expires_at),
    })),
  };
};

const profileOf = (user: Selectable<SignInTables['auth_user']>) => ({
  id: user.id,
  email: user.email,
  name: user.name,
  role: user.role,
  createdAt: iso(user.created_at),
  lastSignInAt: user.last_sign_in_at && iso(user.last_sign_in_at),
  disabledAt: user.disabled_at && iso(user.disabled_at),
});

const iso = (time: string | Date): string => new Date(time).toISOString();
