import Database from 'better-sqlite3';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';

/** A session of the database of an older Juca; what the database does not have is null. */
export interface FormerSession {
  id: string;
  title: string | null;
  created_at: unknown;
  updated_at: unknown;
}

/** A block of such a session, as it is stored. */
export interface FormerMessage {
  id: string;
  role: string | null;
  content: string | null;
  timestamp: unknown;
  metadata: string | null;
}

/** The names that the two tables had, one pair after the other. */
const tablePairs = [
  ['chat_sessions', 'chat_messages'],
  ['sessions', 'messages'],
] as const;

/** Characters of the blocks of one session that are read. */
const longestSession = limits.importFile;

/** The SQLite file of an older Juca, which is only read. Columns that one release did not have are null. */
export class PredecessorFile {
  readonly #database: Database.Database;
  readonly #pairs: readonly (readonly [string, string])[];

  /** Throws `invalid` for a file that is no such database. */
  constructor(path: string) {
    try {
      this.#database = new Database(path, { readonly: true, fileMustExist: true });
      this.#pairs = tablePairs.filter(([sessions, messages]) => this.#has(sessions) && this.#has(messages));
    } catch (cause) {
      throw new JucaError('invalid', `${path} is no SQLite database that can be read.`, {}, { cause });
    }
    if (this.#pairs.length > 0) return;
    this.close();
    throw new JucaError(
      'invalid',
      `${path} has no sessions: neither sessions and messages, nor chat_sessions.`,
    );
  }

  /** Whose sessions there are, by `user_id`; null for those of nobody. */
  owners(): { owner: string | null; sessions: number }[] {
    const counts = new Map<string | null, number>();
    for (const [table] of this.#pairs) {
      const owner = this.#owner(table);
      const rows = this.#database
        .prepare(`select ${owner} as owner, count(*) as sessions from ${table} group by 1`)
        .all();
      for (const { owner: id, sessions } of rows as { owner: string | null; sessions: number }[])
        counts.set(id, (counts.get(id) ?? 0) + sessions);
    }
    return [...counts].map(([owner, sessions]) => ({ owner, sessions }));
  }

  /** The sessions of one owner, or all; with each a way to its blocks in order, or none where they are too large. */
  *sessions(
    owner: string | undefined,
  ): Generator<{ session: FormerSession; messages: () => FormerMessage[] | undefined }> {
    for (const [table, messages] of this.#pairs) {
      const where = owner === undefined ? '' : `where ${this.#owner(table)} = @owner`;
      const columns = [this.#text(table, 'id'), this.#text(table, 'title')];
      const times = ['created_at', 'updated_at'].map((name) => this.#column(table, name));
      const rows = this.#database
        .prepare(`select ${[...columns, ...times].join(', ')} from ${table} ${where} order by rowid`)
        .iterate(owner === undefined ? {} : { owner });
      // Another statement reads the blocks meanwhile, which a connection that is iterated allows.
      for (const session of rows as Iterable<FormerSession>)
        yield { session, messages: () => this.#messages(messages, session.id) };
    }
  }

  close(): void {
    this.#database.close();
  }

  #messages(table: string, session: string): FormerMessage[] | undefined {
    const texts = ['id', 'role', 'content', 'metadata'].map((name) => this.#text(table, name));
    const order = this.#hasColumn(table, 'position') ? 'position' : 'timestamp, rowid';
    const rows = this.#database
      .prepare(
        `select ${[...texts, this.#column(table, 'timestamp')].join(', ')} from ${table} where session_id = ? order by ${order}`,
      )
      .iterate(session);
    const messages: FormerMessage[] = [];
    let length = 0;
    for (const message of rows as Iterable<FormerMessage>) {
      length += (message.content?.length ?? 0) + (message.metadata?.length ?? 0);
      if (length > longestSession || messages.length > limits.blocksPerSession) return undefined;
      messages.push(message);
    }
    return messages;
  }

  #has(table: string): boolean {
    return (
      this.#database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !==
      undefined
    );
  }

  #hasColumn(table: string, name: string): boolean {
    return (
      this.#database.prepare('select 1 from pragma_table_info(?) where name = ?').get(table, name) !==
      undefined
    );
  }

  #owner(table: string): string {
    return this.#hasColumn(table, 'user_id') ? 'cast(user_id as text)' : 'null';
  }

  #column(table: string, name: string): string {
    return this.#hasColumn(table, name) ? name : `null as ${name}`;
  }

  /** SQLite keeps what it was given, which may be a number or bytes. */
  #text(table: string, name: string): string {
    return this.#hasColumn(table, name) ? `cast(${name} as text) as ${name}` : `null as ${name}`;
  }
}
