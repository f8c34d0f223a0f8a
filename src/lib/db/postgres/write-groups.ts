import type { Pool, PoolClient } from 'pg';
import { isDuplicate, isPassing } from './errors.ts';
import { inOneWrite, onConnection } from './pool.ts';

/** Writes that share a transaction at most: it holds their sessions until it ends. */
const maxGroup = 32;
/** Groups on their way at the same time. */
const maxLanes = 4;

/** A write that one statement carries out. */
export interface QuickWrite<Row, Answer> {
  session: string;
  statement: { name: string; text: string; values: unknown[] };
  /** What the statement's row says. */
  outcome: (row: Row) => Answer;
}

interface Waiting {
  session: string;
  statement: QuickWrite<never, unknown>['statement'];
  /** True where it broke a group, or may have: it goes by itself. */
  alone: boolean;
  /** With the statement's row, or undefined where it gave none. */
  resolve: (row: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: writes that come while others are on their way share the next transaction, so that many users pay
 * for one flush and one message to the server. A write that comes alone goes alone and at once. Sessions of a group
 * are locked in the order of their ids, and a session is in one group at a time, so groups wait for nobody but other
 * processes and never for each other.
 */
export class WriteGroups {
  readonly #pool: Pool;
  readonly #lanes: number;
  readonly #inFlight = new Set<string>();
  #waiting: Waiting[] = [];
  #running = 0;

  /** `connections` is the size of the pool, of which readers need a part. */
  constructor(pool: Pool, connections: number) {
    this.#pool = pool;
    this.#lanes = Math.max(1, Math.min(maxLanes, Math.floor(connections / 2)));
  }

  /** What was stored, or undefined where it takes the whole verb. Rejects with the driver's error. */
  async write<Row, Answer>({
    session,
    statement,
    outcome,
  }: QuickWrite<Row, Answer>): Promise<Answer | undefined> {
    const row = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ session, statement, alone: false, resolve, reject });
      this.#start();
    });
    return row === undefined ? undefined : outcome(row as Row);
  }

  #start(): void {
    while (this.#running < this.#lanes) {
      const group = this.#nextGroup();
      if (group.length === 0) return;
      this.#running += 1;
      void this.#run(group).finally(() => {
        this.#running -= 1;
        this.#start();
      });
    }
  }

  /** The longest waiting whose sessions are not on their way; in the order of their sessions' ids. */
  #nextGroup(): Waiting[] {
    const group: Waiting[] = [];
    const left: Waiting[] = [];
    for (const each of this.#waiting) {
      const fits = group.length === 0 || (group.length < maxGroup && !each.alone && !group[0]?.alone);
      if (fits && !this.#inFlight.has(each.session)) group.push(each);
      else left.push(each);
    }
    this.#waiting = left;
    return group.sort(bySession);
  }

  async #run(group: Waiting[]): Promise<void> {
    const sessions = group.map(({ session }) => session);
    for (const session of sessions) this.#inFlight.add(session);
    try {
      const rows = await onConnection(this.#pool, (client) => send(client, group));
      for (const [index, { resolve }] of group.entries()) resolve(rows[index]);
    } catch (error) {
      this.#fail(group, error);
    } finally {
      for (const session of sessions) this.#inFlight.delete(session);
    }
  }

  /** Nothing of the group is stored, or nobody knows: one that failed by its own fault must not take others along. */
  #fail(group: Waiting[], error: unknown): void {
    if (group.length > 1 && !isPassing(error)) {
      this.#waiting.unshift(...group.map((each) => ({ ...each, alone: true })));
    } else if (isDuplicate(error)) {
      for (const { resolve } of group) resolve(undefined);
    } else {
      for (const { reject } of group) reject(error);
    }
  }
}

const bySession = (a: Waiting, b: Waiting): number => (a.session < b.session ? -1 : 1);

/** The rows in the order of the group. Rejects with the first error. */
const send = async (client: PoolClient, group: Waiting[]): Promise<unknown[]> => {
  const isGroup = group.length > 1;
  const sent = inOneWrite(client, () => [
    ...(isGroup ? [client.query('begin isolation level read committed')] : []),
    ...group.map(({ statement }) => client.query(statement)),
    ...(isGroup ? [client.query('commit')] : []),
  ]);
  // All must be over before the connection is used again; after an error the commit is a rollback.
  const settled = await Promise.allSettled(sent);
  const results = settled.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
  return results.slice(isGroup ? 1 : 0, isGroup ? -1 : undefined).map(({ rows }) => rows[0]);
};
