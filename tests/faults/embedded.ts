import { type OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine, type SqliteOptions } from '#/lib/db/sqlite/engine.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';
import { message, newCast } from '../support/factories.ts';

const { ana } = newCast();

/** The store in this process, with a session of Ana's and a record of the blocks that were acknowledged. */
export class Embedded {
  readonly store: SessionsDB;
  readonly sessions: OwnedSessions;
  readonly session: string;
  /** What the engine told the operator. */
  readonly notes: string[];
  readonly acknowledged: string[] = [];

  private constructor(store: SessionsDB, session: string, notes: string[]) {
    this.store = store;
    this.sessions = store.for(ana);
    this.session = session;
    this.notes = notes;
  }

  /** `session` is one that is there already; else a new one is made. */
  static async open(path: string, options: Partial<SqliteOptions> = {}, session?: string): Promise<Embedded> {
    const notes: string[] = [];
    const events = { note: (_: string, note: string) => notes.push(note) };
    const store = new SessionsDB(await openSqliteEngine({ path, readers: 1, events, ...options }));
    const id = session ?? (await store.for(ana).create({ title: 'Consulta' })).session.id;
    return new Embedded(store, id, notes);
  }

  /** Appends one block. Returns the reason of a refusal, and undefined once the block is acknowledged. */
  async append(text?: string): Promise<HealthReason | 'unnamed' | undefined> {
    const block = message(text);
    try {
      await this.sessions.append({ id: this.session, blocks: [block] });
      this.acknowledged.push(block.id);
      return undefined;
    } catch (error) {
      if (!(error instanceof JucaError) || error.code !== 'unavailable') throw error;
      return error.details.reason ?? 'unnamed';
    }
  }

  async appendMany(count: number, text?: string): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.append(text);
  }

  async reasons(): Promise<readonly HealthReason[]> {
    return (await this.store.health()).reasons;
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** How many acknowledged blocks are not in the database at this path, which no process has open. */
  lostIn(path: string): number {
    const connection = openConnection(path, 'reader');
    try {
      const find = connection.prepare('select 1 from messages where id = ?');
      return this.acknowledged.filter((id) => !find.get(id)).length;
    } finally {
      connection.close();
    }
  }
}
