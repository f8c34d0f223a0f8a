import { type Expression, type SqlBool, sql } from 'kysely';
import type { StatementDialect } from './dialect.ts';
import { param } from './param.ts';

/** The condition that a row's owner is the one who asks. */
export type OwnerGuard = (column: string) => Expression<SqlBool>;

export const ownerIs: OwnerGuard = (column) => sql<SqlBool>`${sql.ref(column)} = ${param('owner')}`;

/**
 * Where every statement of the store begins: each query here already has its owner. There is no way from here to a
 * table without it.
 */
export class OwnedQueries {
  readonly dialect: StatementDialect;
  readonly #owns: OwnerGuard;

  constructor(dialect: StatementDialect, owns: OwnerGuard) {
    this.dialect = dialect;
    this.#owns = owns;
  }

  sessions() {
    return this.dialect.kysely.selectFrom('sessions').where(this.#owns('sessions.user_id'));
  }

  session() {
    return this.sessions().where('sessions.id', '=', param<string>('session'));
  }

  insertSession() {
    return this.dialect.kysely.insertInto('sessions');
  }

  updateSession() {
    return this.dialect.kysely
      .updateTable('sessions')
      .where('id', '=', param<string>('session'))
      .where(this.#owns('user_id'));
  }

  deleteSession() {
    return this.dialect.kysely
      .deleteFrom('sessions')
      .where('id', '=', param<string>('session'))
      .where(this.#owns('user_id'));
  }

  blocks() {
    return this.dialect.kysely.selectFrom('messages').where('session_id', '=', this.session().select('id'));
  }

  library() {
    return this.dialect.kysely.selectFrom('libraries').where(this.#owns('libraries.user_id'));
  }

  insertLibrary() {
    return this.dialect.kysely.insertInto('libraries');
  }

  updateLibrary() {
    return this.dialect.kysely.updateTable('libraries').where(this.#owns('user_id'));
  }

  decisions() {
    return this.dialect.kysely.selectFrom('decisions').where(this.#owns('decisions.user_id'));
  }

  insertDecision() {
    return this.dialect.kysely.insertInto('decisions');
  }

  updateDecision() {
    return this.dialect.kysely
      .updateTable('decisions')
      .where('id', '=', param<string>('decision'))
      .where(this.#owns('user_id'));
  }

  deleteDecision() {
    return this.dialect.kysely
      .deleteFrom('decisions')
      .where('id', '=', param<string>('decision'))
      .where(this.#owns('user_id'));
  }

  postings() {
    return this.dialect.kysely.selectFrom('decision_terms').where(this.#owns('decision_terms.user_id'));
  }

  insertPostings() {
    return this.dialect.kysely.insertInto('decision_terms');
  }

  deletePostings() {
    return this.dialect.kysely.deleteFrom('decision_terms').where(this.#owns('user_id'));
  }

  insertBlock() {
    return this.dialect.kysely.insertInto('messages');
  }

  updateBlock() {
    return this.dialect.kysely
      .updateTable('messages')
      .where('session_id', '=', this.session().select('id'))
      .where('id', '=', param<string>('block'));
  }
}
