import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { CurrentSignIn } from './current.ts';
import type { SignInRecord, SignIns } from './sign-ins.ts';
import type { SignedInUser } from './signed-in-user.ts';

/** A user's own view of the account. */
export interface Account {
  user: SignedInUser;
  hasPassword: boolean;
  hasGoogle: boolean;
  hasOidc: boolean;
  /** Those that are alive, the last used first. */
  signIns: SignInRecord[];
}

/** The account of a sign-in. */
export const accountOf = async (
  { id, user }: CurrentSignIn,
  db: Kysely<SignInTables>,
  signIns: SignIns,
): Promise<Account> => {
  const [ways, list] = await Promise.all([
    db.selectFrom('auth_account').select('provider_id').where('user_id', '=', user.id).execute(),
    signIns.list(user.id, id),
  ]);
  const has = (provider: string) => ways.some((way) => way.provider_id === provider);
  return {
    user,
    hasPassword: has('credential'),
    hasGoogle: has('google'),
    hasOidc: has('oidc'),
    signIns: list,
  };
};
