import Database from 'better-sqlite3';

/** A row of the messages of an older Juca; what is left out is as most rows have it. */
interface OldMessage {
  role?: string;
  type?: string;
  phase?: number;
  content: unknown;
}

export interface OldSession {
  id: string;
  owner?: string | null;
  title?: string | null;
  messages: readonly OldMessage[];
}

/** Writes a database with the tables and columns that the older Juca documented, under either of their names. */
export const writePredecessor = (
  path: string,
  sessions: readonly OldSession[],
  [sessionTable, messageTable] = ['chat_sessions', 'chat_messages'],
): void => {
  const database = new Database(path);
  database.exec(`
    create table ${sessionTable} (id TEXT PRIMARY KEY, user_id TEXT, title TEXT, status TEXT, created_at TEXT,
      updated_at TEXT, message_count INTEGER, metadata TEXT);
    create table ${messageTable} (id TEXT PRIMARY KEY, session_id TEXT REFERENCES ${sessionTable}(id) ON DELETE CASCADE,
      role TEXT, content TEXT, timestamp TEXT, metadata TEXT)`);
  const session = database.prepare(
    `insert into ${sessionTable} values (?, ?, ?, 'active', ?, ?, ?, '{"phase":0}')`,
  );
  const message = database.prepare(`insert into ${messageTable} values (?, ?, ?, ?, ?, ?)`);
  for (const { id, owner = 'dev-user', title = 'Antiga', messages } of sessions) {
    session.run(id, owner, title, '2025-02-01T10:00:00Z', '2025-02-01T11:00:00Z', messages.length);
    for (const [index, { role = 'user', type, phase, content }] of messages.entries()) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const metadata = JSON.stringify({ type, phase });
      message.run(
        `${id}-${index}`,
        id,
        role,
        text,
        `2025-02-01T10:${String(index).padStart(2, '0')}:00Z`,
        metadata,
      );
    }
  }
  database.close();
};
