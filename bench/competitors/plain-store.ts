import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';

/** The two variants: a value of `synchronous`, or none for the library's default. */
export type Durability = 'FULL' | 'default';

export interface PlainBlock {
  id: string;
  session_id: string;
  role: string;
  content: unknown;
  timestamp: string;
  metadata: unknown;
}

/**
 * The plain implementation: better-sqlite3 in the serving process, called synchronously; one transaction for each
 * append, random ids, SQLite's automatic checkpoints. Statements are prepared once, and no input is validated.
 */
export class PlainStore {
  readonly #connection: Database.Database;
  readonly #statements: ReturnType<typeof prepare>;
  readonly #append: (user: string, session: string, content: unknown) => PlainBlock;

  constructor(path: string, durability: Durability) {
    this.#connection = new Database(path);
    this.#connection.pragma('journal_mode = WAL');
    if (durability === 'FULL') this.#connection.pragma('synchronous = FULL');
    this.#statements = prepare(this.#connection);
    this.#append = this.#connection.transaction((user: string, session: string, content: unknown) =>
      this.#appendNow(user, session, content),
    );
  }

  /** Throws where the session does not belong to that user. */
  append(user: string, session: string, content: unknown): PlainBlock {
    return this.#append(user, session, content);
  }

  list(user: string, limit: number): { sessions: unknown[] } {
    const rows = this.#statements.list.all(user, limit) as { metadata: string }[];
    return { sessions: rows.map((row) => ({ ...row, metadata: JSON.parse(row.metadata) })) };
  }

  openLast(user: string, session: string, limit: number): { session: unknown; blocks: PlainBlock[] } {
    const rows = this.#statements.last.all(session, limit) as StoredBlock[];
    return { session: this.#statements.session.get(session, user), blocks: rows.reverse().map(parsed) };
  }

  /** All blocks at once. */
  openWhole(user: string, session: string): { session: unknown; blocks: PlainBlock[] } {
    const rows = this.#statements.all.all(session) as StoredBlock[];
    return { session: this.#statements.session.get(session, user), blocks: rows.map(parsed) };
  }

  close(): void {
    this.#connection.close();
  }

  #appendNow(user: string, session: string, content: unknown): PlainBlock {
    const timestamp = new Date().toISOString();
    const id = randomUUID();
    const metadata = { type: 'message', phase: 0 };
    const { changes } = this.#statements.grow.run(timestamp, session, user);
    if (changes === 0) throw new Error('There is no such session.');
    this.#statements.insert.run(
      id,
      session,
      'user',
      JSON.stringify(content),
      timestamp,
      JSON.stringify(metadata),
    );
    return { id, session_id: session, role: 'user', content, timestamp, metadata };
  }
}

interface StoredBlock extends PlainBlock {
  content: string;
  metadata: string;
}

const parsed = (row: StoredBlock): PlainBlock => ({
  ...row,
  content: JSON.parse(row.content),
  metadata: JSON.parse(row.metadata),
});

const prepare = (connection: Database.Database) => ({
  grow: connection.prepare(
    'update sessions set updated_at = ?, message_count = message_count + 1 where id = ? and user_id = ?',
  ),
  insert: connection.prepare('insert into messages values (?, ?, ?, ?, ?, ?)'),
  list: connection.prepare('select * from sessions where user_id = ? order by updated_at desc limit ?'),
  session: connection.prepare('select * from sessions where id = ? and user_id = ?'),
  last: connection.prepare('select * from messages where session_id = ? order by timestamp desc limit ?'),
  all: connection.prepare('select * from messages where session_id = ? order by timestamp'),
});
