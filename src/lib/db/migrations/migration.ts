import type { Kysely } from 'kysely';
import type { DialectName } from '../dialect.ts';

/** One numbered step of the schema; its number is its place in the index. Never edited once it has been released. */
export interface Migration {
  name: string;
  /** Runs inside a transaction of its own, together with the note that it ran. */
  up: (db: Kysely<unknown>, dialect: DialectName) => Promise<void>;
}
