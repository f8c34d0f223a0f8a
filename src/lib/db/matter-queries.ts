import { type Expression, type Kysely, sql } from 'kysely';
import type { OwnerGuard } from './owner-guard.ts';
import { param } from './param.ts';
import type { Tables } from './tables.ts';

/** Where every statement on matters begins; part of `OwnedQueries`. */
export class MatterQueries {
  readonly #kysely: Kysely<Tables>;
  readonly #owns: OwnerGuard;

  constructor(kysely: Kysely<Tables>, owns: OwnerGuard) {
    this.#kysely = kysely;
    this.#owns = owns;
  }

  all() {
    return this.#kysely.selectFrom('matters').where(this.#owns('matters.user_id'));
  }

  one() {
    return this.all().where('matters.id', '=', param<string>('matter'));
  }

  /** The id of a matter of the owner of the session that the update around this subquery has found. */
  idForUpdated(matter: Expression<string | null>) {
    return this.#kysely
      .selectFrom('matters')
      .where('matters.user_id', '=', sql<string>`sessions.user_id`)
      .where('matters.id', '=', matter as Expression<string>)
      .select('matters.id');
  }

  insert() {
    return this.#kysely.insertInto('matters');
  }

  update() {
    return this.#kysely
      .updateTable('matters')
      .where('id', '=', param<string>('matter'))
      .where(this.#owns('user_id'));
  }

  /** Matters, to delete them. */
  delete() {
    return this.#kysely.deleteFrom('matters').where(this.#owns('user_id'));
  }

  sessions() {
    return this.#kysely
      .selectFrom('sessions')
      .where('sessions.matter_id', '=', param<string>('matter'))
      .where(this.#owns('sessions.user_id'));
  }

  updateSessions() {
    return this.#kysely
      .updateTable('sessions')
      .where('matter_id', '=', param<string>('matter'))
      .where(this.#owns('user_id'));
  }
}
