import type { Kysely } from 'kysely';
import type { Owner } from '#/lib/db/sessions.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';

/** The account of an e-mail address, or the only one. Throws `not_found`, and `invalid` where there are several. */
export const ownerOf = async (db: Kysely<SignInTables>, email: string | undefined): Promise<Owner> => {
  const users = db.selectFrom('auth_user').select(['id', 'email']);
  const found = await (email ? users.where('email', '=', email.toLowerCase()) : users.limit(2)).execute();
  const [user, another] = found;
  if (!user) {
    throw new JucaError('not_found', email ? `There is no account of ${email}.` : 'There is no account yet.');
  }
  if (another) throw new JucaError('invalid', 'There are several accounts: say with --user EMAIL which one.');
  return { id: user.id };
};
