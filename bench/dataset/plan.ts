import { below, type Random, seeded } from '../../tests/support/random.ts';
import { randomId, randomOf, timeOrderedId } from './ids.ts';

export interface DatasetSize {
  sessions: number;
  users: number;
  blocks: number;
  /** Blocks of each session, where none may have another number. */
  lengths?: Uint16Array;
}

/** Sessions with a known number of blocks, for measurements that depend on length. */
export interface SizedSessions {
  20: number[];
  200: number[];
  10000: number[];
}

/**
 * The content of the database, computed from its size alone: session `i` belongs to user `i % users`. Every
 * competitor's schema gets the same content; only the ids differ.
 */
export class Plan {
  readonly size: DatasetSize;
  /** Blocks of each session. */
  readonly lengths: Uint16Array;
  /** Indexes of sessions of exactly that many blocks; empty in a database too small for them. */
  readonly sized: SizedSessions = { 20: [], 200: [], 10000: [] };
  readonly totalBlocks: number;
  readonly #isSized: Uint8Array;

  constructor(size: DatasetSize) {
    this.size = size;
    this.lengths = size.lengths ?? new Uint16Array(size.sessions);
    this.#isSized = new Uint8Array(size.sessions);
    if (size.users >= leastUsers && size.sessions >= 10 * size.users) this.#placeSized();
    this.#fillOrdinary();
    this.totalBlocks = this.lengths.reduce((sum, length) => sum + length, 0);
  }

  userOf(session: number): string {
    return userId(session % this.size.users);
  }

  /** A random session, except those of known length, which must keep their length. */
  anyOrdinary(random: Random): number {
    for (;;) {
      const session = below(this.size.sessions, random);
      if (this.#isSized[session] === 0) return session;
    }
  }

  /** A random session of one user, with the same exception. */
  anyOrdinaryOf(user: number, random: Random): number {
    for (;;) {
      const session = this.sessionOf(user, below(this.rows, random));
      if (this.#isSized[session] === 0) return session;
    }
  }

  /** The index of one of a user's sessions; `row` counts from 0 in order of age. */
  sessionOf(user: number, row: number): number {
    return user + this.size.users * row;
  }

  /** The number of a user's sessions. */
  get rows(): number {
    return Math.floor(this.size.sessions / this.size.users);
  }

  /** The time at which that share of all events had happened, in milliseconds since 1970. */
  timeAt(share: number): number {
    return begin + share * span;
  }

  /** Juca's id of a session. */
  timeOrderedSessionId(session: number): string {
    return timeOrderedId(this.timeAt(session / this.size.sessions), randomOf(1, session));
  }

  /** The plain implementation's id of a session. */
  randomSessionId(session: number): string {
    return randomId(randomOf(2, session));
  }

  /** The ids of all sessions by index, so that a measurement does not include computing them. */
  sessionIds(idOf: (plan: Plan, session: number) => string): string[] {
    return Array.from(this.lengths, (_, session) => idOf(this, session));
  }

  /** Users 0 to 49 get sessions of 200 blocks, users 50 to 54 of 10,000, users 55 to 104 of 20. */
  #placeSized(): void {
    this.#place(200, { firstUser: 0, users: 50, each: 5 });
    this.#place(10_000, { firstUser: 50, users: 5, each: 2 });
    this.#place(20, { firstUser: 55, users: 50, each: 5 });
  }

  #place(length: keyof SizedSessions, where: { firstUser: number; users: number; each: number }): void {
    for (let turn = 0; turn < where.each; turn += 1) {
      const row = Math.floor(((turn + 0.5) / where.each) * this.rows);
      for (let user = 0; user < where.users; user += 1) {
        const session = this.sessionOf(where.firstUser + user, row);
        this.lengths[session] = length;
        this.#isSized[session] = 1;
        this.sized[length].push(session);
      }
    }
  }

  /** The other sessions share the remaining blocks: each has from 1 to twice the average. */
  #fillOrdinary(): void {
    const { sessions, blocks } = this.size;
    const placed = this.lengths.reduce((sum, length) => sum + length, 0);
    const ordinary = this.lengths.reduce((count, length) => count + (length === 0 ? 1 : 0), 0);
    const average = Math.max(1, (blocks - placed) / ordinary);
    const random = seeded(3);
    for (let session = 0; session < sessions; session += 1) {
      if (this.lengths[session] === 0) this.lengths[session] = Math.round(1 + random() * (2 * average - 2));
    }
  }
}

export const userId = (user: number): string => `bench-user-${String(user).padStart(6, '0')}`;

/** Sessions of known length belong to 105 users. */
const leastUsers = 105;
const begin = Date.UTC(2024, 0, 8);
const span = 730 * 24 * 60 * 60 * 1000;
