import { randomInt } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Email, Name } from './account-fields.ts';
import { PasswordHash } from './password-hash.ts';

export interface ListedAccount {
  email: string;
  name: string;
  role: string;
  /** ISO 8601. */
  createdAt: string;
}

/** Letters and digits that are not mistaken for one another: 20 of them are 98 bits. */
const alphabet = 'abcdefghjkmnpqrstvwxyz23456789';
const passwordCharacters = 20;

/** What whoever has the machine may do to accounts; nothing here asks who is signed in. */
export class Administration {
  readonly #db: Kysely<SignInTables>;
  readonly #passwordHash = new PasswordHash();

  constructor(db: Kysely<SignInTables>) {
    this.#db = db;
  }

  /** All accounts, in the order of their e-mails. */
  async list(): Promise<ListedAccount[]> {
    const users = await this.#db.selectFrom('auth_user').selectAll().orderBy('email').execute();
    return users.map(({ email, name, role, created_at }) => ({
      email,
      name,
      role,
      createdAt: new Date(created_at).toISOString(),
    }));
  }

  /** A new account and its password, which is stored nowhere. Throws `invalid`, or `conflict` for a known e-mail. */
  async add(given: { email: string; name: string; role: 'user' | 'admin' }): Promise<string> {
    const email = parseInput(Email, given.email);
    const name = parseInput(Name, given.name);
    const id = newId();
    const now = new Date().toISOString();
    const user = { id, name, email, role: given.role, created_at: now, updated_at: now };
    const added = await this.#db
      .insertInto('auth_user')
      .values({ ...user, email_verified: sql`false` })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) throw new JucaError('conflict', `There is an account of ${email} already.`);
    return this.#givePassword(id);
  }

  /** A new password for an account, all of whose sign-ins end. Throws `not_found`. */
  async reset(given: string): Promise<string> {
    const email = parseInput(Email, given);
    const user = await this.#db
      .selectFrom('auth_user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst();
    if (!user) throw new JucaError('not_found', `There is no account of ${email}.`);
    const password = await this.#givePassword(user.id);
    await this.#db.deleteFrom('auth_session').where('user_id', '=', user.id).execute();
    return password;
  }

  async #givePassword(userId: string): Promise<string> {
    const password = newPassword();
    const hash = await this.#passwordHash.hash(password);
    const now = new Date().toISOString();
    const changed = await this.#db
      .updateTable('auth_account')
      .set({ password: hash, updated_at: now })
      .where('user_id', '=', userId)
      .where('provider_id', '=', 'credential')
      .returning('id')
      .executeTakeFirst();
    if (changed) return password;
    const way = { id: newId(), account_id: userId, provider_id: 'credential', user_id: userId };
    await this.#db
      .insertInto('auth_account')
      .values({ ...way, password: hash, created_at: now, updated_at: now })
      .execute();
    return password;
  }
}

const newPassword = (): string =>
  Array.from({ length: passwordCharacters }, () => alphabet[randomInt(alphabet.length)]).join('');
