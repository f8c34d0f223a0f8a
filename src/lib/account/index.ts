import { Kysely } from 'kysely';
import { AccountDB } from '#/lib/db/account.ts';
import type { Engine } from '#/lib/db/engine.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import type { Logger } from '#/lib/logger.ts';
import { type AboutAccount, aboutAccount } from './about-account.ts';
import { DeletionRows } from './deletion-rows.ts';
import { Deletions } from './deletions.ts';

/** Accounts as a whole: what they have, and their deletion. */
export interface Accounts {
  store: AccountDB;
  deletions: Deletions;
  about: (userId: string) => Promise<AboutAccount>;
}

export const createAccounts = (engine: Engine, logger: Logger): Accounts => {
  const db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
  const store = new AccountDB(engine);
  return {
    store,
    deletions: new Deletions({ rows: new DeletionRows(db), store, logger }),
    about: (userId) => aboutAccount(db, userId),
  };
};
