import type { StatementDialect } from './dialect.ts';
import type { OwnerGuard } from './owner-guard.ts';

/** Where every statement on the index of the sessions begins, as those of `OwnedQueries` do. */
export class SearchQueries {
  readonly #dialect: StatementDialect;
  readonly #owns: OwnerGuard;

  constructor(dialect: StatementDialect, owns: OwnerGuard) {
    this.#dialect = dialect;
    this.#owns = owns;
  }

  index() {
    return this.#dialect.kysely.selectFrom('search_indexes').where(this.#owns('search_indexes.user_id'));
  }

  insertIndex() {
    return this.#dialect.kysely.insertInto('search_indexes');
  }

  updateIndex() {
    return this.#dialect.kysely.updateTable('search_indexes').where(this.#owns('user_id'));
  }

  deleteIndex() {
    return this.#dialect.kysely.deleteFrom('search_indexes').where(this.#owns('user_id'));
  }

  sessions() {
    return this.#dialect.kysely.selectFrom('search_sessions').where(this.#owns('search_sessions.user_id'));
  }

  insertSessions() {
    return this.#dialect.kysely.insertInto('search_sessions');
  }

  deleteSessions() {
    return this.#dialect.kysely.deleteFrom('search_sessions').where(this.#owns('user_id'));
  }

  documents() {
    return this.#dialect.kysely.selectFrom('search_documents').where(this.#owns('search_documents.user_id'));
  }

  insertDocuments() {
    return this.#dialect.kysely.insertInto('search_documents');
  }

  deleteDocuments() {
    return this.#dialect.kysely.deleteFrom('search_documents').where(this.#owns('user_id'));
  }

  chunks() {
    return this.#dialect.kysely.selectFrom('search_chunks').where(this.#owns('search_chunks.user_id'));
  }

  insertChunks() {
    return this.#dialect.kysely.insertInto('search_chunks');
  }

  deleteChunks() {
    return this.#dialect.kysely.deleteFrom('search_chunks').where(this.#owns('user_id'));
  }

  entries() {
    return this.#dialect.kysely.selectFrom('search_entries').where(this.#owns('search_entries.user_id'));
  }

  insertEntries() {
    return this.#dialect.kysely.insertInto('search_entries');
  }

  deleteEntries() {
    return this.#dialect.kysely.deleteFrom('search_entries').where(this.#owns('user_id'));
  }
}
