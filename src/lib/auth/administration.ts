import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { Email, Name } from './account-fields.ts';
import { endAccess, insertUser, removeUnfinished, setPassword } from './account-rows.ts';
import { hasAnother, withAdministrators } from './last-administrator.ts';
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
  readonly #passwordHash: PasswordHash;

  constructor(db: Kysely<SignInTables>, passwordHash = new PasswordHash()) {
    this.#db = db;
    this.#passwordHash = passwordHash;
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
    const password = newPassword();
    const hash = await this.#passwordHash.hash(password);
    await removeUnfinished(this.#db, email);
    const added = await insertUser(this.#db, { id, name, email, role: given.role, now: now() });
    if (!added) throw new JucaError('conflict', `There is an account of ${email} already.`);
    await setPassword(this.#db, id, hash, now());
    return password;
  }

  /** Lets a disabled account sign in again. Throws `not_found`. */
  async enable(given: string): Promise<void> {
    const email = parseInput(Email, given);
    const enabled = await this.#db
      .updateTable('auth_user')
      .set({ disabled_at: null, updated_at: now() })
      .where('email', '=', email)
      .returning('id')
      .executeTakeFirst();
    if (!enabled) throw noAccount(email);
  }

  /** Throws `not_found`, and `conflict` for the last administrator who may sign in. */
  async setRole(given: string, role: 'user' | 'admin'): Promise<void> {
    const email = parseInput(Email, given);
    const changed = await withAdministrators(this.#db)
      .updateTable('auth_user')
      .set({ role, updated_at: now() })
      .where('email', '=', email)
      .$if(role !== 'admin', (update) => update.where(hasAnother))
      .returning('auth_user.id')
      .executeTakeFirst();
    if (changed) return;
    if (!(await this.#find(email))) throw noAccount(email);
    throw new JucaError('conflict', 'The last administrator stays one: name another one first.');
  }

  /** A new password for an account, all of whose sign-ins end. Throws `not_found`. */
  async reset(given: string): Promise<string> {
    const email = parseInput(Email, given);
    const user = await this.#find(email);
    if (!user) throw noAccount(email);
    const password = newPassword();
    await setPassword(this.#db, user.id, await this.#passwordHash.hash(password), now());
    await endAccess(this.#db, user.id);
    return password;
  }

  #find(email: string): Promise<{ id: string } | undefined> {
    return this.#db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst();
  }
}

const noAccount = (email: string) => new JucaError('not_found', `There is no account of ${email}.`);

const now = (): string => new Date().toISOString();

const newPassword = (): string =>
  Array.from({ length: passwordCharacters }, () => alphabet[randomInt(alphabet.length)]).join('');
