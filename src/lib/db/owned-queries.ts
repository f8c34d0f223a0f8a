import { type Expression, type SqlBool, sql } from 'kysely';
import type { StatementDialect } from './dialect.ts';
import { MatterQueries } from './matter-queries.ts';
import type { OwnerGuard } from './owner-guard.ts';
import { param } from './param.ts';

/**
 * Where every statement of the store begins: each query here already has its owner. There is no way from here to a
 * table without it.
 */
export class OwnedQueries {
  readonly dialect: StatementDialect;
  readonly matters: MatterQueries;
  readonly #owns: OwnerGuard;
  readonly #session: Expression<string>;

  constructor(
    dialect: StatementDialect,
    owns: OwnerGuard,
    session: Expression<string> = param<string>('session'),
  ) {
    this.dialect = dialect;
    this.matters = new MatterQueries(dialect.kysely, owns);
    this.#owns = owns;
    this.#session = session;
  }

  /** The same queries about a session whose id another part of the statement gives, under a condition made of the owner's. */
  from(session: Expression<string>, owns: (guard: Expression<SqlBool>) => Expression<SqlBool>): OwnedQueries {
    return new OwnedQueries(this.dialect, (column) => owns(this.#owns(column)), session);
  }

  sessions() {
    return this.dialect.kysely.selectFrom('sessions').where(this.#owns('sessions.user_id'));
  }

  session() {
    return this.sessions().where('sessions.id', '=', this.#session);
  }

  insertSession() {
    return this.dialect.kysely.insertInto('sessions');
  }

  updateSession() {
    return this.dialect.kysely
      .updateTable('sessions')
      .where('id', '=', this.#session)
      .where(this.#owns('user_id'));
  }

  deleteSession() {
    return this.dialect.kysely
      .deleteFrom('sessions')
      .where('id', '=', this.#session)
      .where(this.#owns('user_id'));
  }

  blocks() {
    return this.dialect.kysely.selectFrom('messages').where('session_id', '=', this.session().select('id'));
  }

  /** The id of a block, where the session has it that the update around this subquery has found, and so its owner. */
  blockOfUpdated(block: Expression<string>) {
    return this.dialect.kysely
      .selectFrom('messages')
      .where('session_id', '=', sql<string>`sessions.id`)
      .where('id', '=', block)
      .select('id');
  }

  /** Blocks of the session that the query around this subquery has found, and so its owner. */
  blocksOfFound() {
    return this.dialect.kysely.selectFrom('messages').where('session_id', '=', sql<string>`sessions.id`);
  }

  /** The id of another session, where it has the same owner as the one that the statement names; null otherwise. */
  siblingId(id: Expression<string>) {
    return this.dialect.kysely
      .selectFrom('sessions as named')
      .innerJoin('sessions as sibling', 'sibling.user_id', 'named.user_id')
      .where('named.id', '=', this.#session)
      .where('sibling.id', '=', id)
      .select('sibling.id');
  }

  /** Blocks of a session, to delete them. */
  deleteBlocks() {
    return this.dialect.kysely.deleteFrom('messages').where('session_id', '=', this.session().select('id'));
  }

  /** The answer that the session is being written. */
  answerRun() {
    return this.dialect.kysely
      .selectFrom('answer_runs')
      .where('session_id', '=', this.#session)
      .where(this.#owns('answer_runs.user_id'));
  }

  insertAnswerRun() {
    return this.dialect.kysely.insertInto('answer_runs');
  }

  updateAnswerRun() {
    return this.dialect.kysely
      .updateTable('answer_runs')
      .where('session_id', '=', this.#session)
      .where(this.#owns('user_id'));
  }

  deleteAnswerRun() {
    return this.dialect.kysely
      .deleteFrom('answer_runs')
      .where('session_id', '=', this.#session)
      .where(this.#owns('user_id'));
  }

  answerParts() {
    return this.dialect.kysely
      .selectFrom('answer_parts')
      .where('session_id', '=', this.answerRun().select('session_id'));
  }

  insertAnswerPart() {
    return this.dialect.kysely.insertInto('answer_parts');
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

  deleteLibrary() {
    return this.dialect.kysely.deleteFrom('libraries').where(this.#owns('user_id'));
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

  /** Decisions, to delete them. */
  deleteDecisions() {
    return this.dialect.kysely.deleteFrom('decisions').where(this.#owns('user_id'));
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

  practice() {
    return this.dialect.kysely.selectFrom('practices').where(this.#owns('practices.user_id'));
  }

  deletePractice() {
    return this.dialect.kysely.deleteFrom('practices').where(this.#owns('user_id'));
  }

  insertPractice() {
    return this.dialect.kysely.insertInto('practices');
  }

  statutes() {
    return this.dialect.kysely.selectFrom('statutes').where(this.#owns('statutes.user_id'));
  }

  statute() {
    return this.statutes().where('urn', '=', param<string>('urn'));
  }

  insertStatute() {
    return this.dialect.kysely.insertInto('statutes');
  }

  deleteStatute() {
    return this.dialect.kysely
      .deleteFrom('statutes')
      .where('urn', '=', param<string>('urn'))
      .where(this.#owns('user_id'));
  }

  discretion() {
    return this.dialect.kysely
      .selectFrom('session_discretion')
      .where('session_id', '=', this.session().select('id'));
  }

  insertDiscretion() {
    return this.dialect.kysely.insertInto('session_discretion');
  }

  departures() {
    return this.dialect.kysely.selectFrom('departures').where(this.#owns('departures.user_id'));
  }

  insertDeparture() {
    return this.dialect.kysely.insertInto('departures');
  }

  updateDeparture() {
    return this.dialect.kysely
      .updateTable('departures')
      .where(this.#owns('user_id'))
      .where('id', '=', param<string>('departure'));
  }

  /** Lines of the ledger, to delete them. */
  deleteDepartures() {
    return this.dialect.kysely.deleteFrom('departures').where(this.#owns('user_id'));
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
