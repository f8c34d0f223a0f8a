import { eachPosting, weightAt } from '../library/postings.ts';
import { eachPlace } from './document-map.ts';
import { bucketOf, chunkSize, type Entries, postingsIn } from './entries.ts';

/** A session that is searched. */
export interface SearchedSession {
  id: string;
  /** In milliseconds since 1970; the time of its title. */
  updatedAt: number;
}

/** A document that is in no chunk. */
export interface LooseDocument {
  /** The place of its session among the searched ones. */
  session: number;
  position: number;
  /** In milliseconds since 1970; see `DocumentPlace`. */
  time: number;
  entries: Entries;
}

interface Parts {
  sessions: readonly SearchedSession[];
  /** The place among the searched sessions of the one with this number; undefined for one that is not searched. */
  placeOf: (number: number) => number | undefined;
  /** The maps of the chunks, the earliest first. */
  maps: readonly string[];
  /** The latest version of a document first: it replaces what comes later and what is in a chunk. */
  loose: readonly LooseDocument[];
}

/** Positions of a session and its title; more than a session has blocks. */
const positions = 16_384;

/** All documents of an owner that a search may find, numbered from 0. */
export class Documents {
  readonly sessions: readonly SearchedSession[];
  /** For each document the place of its session; -1 for one that is replaced, cleared or not searched. */
  readonly session: Int32Array;
  readonly position: Int32Array;
  readonly time: Float64Array;
  /** How many may be found. */
  count = 0;
  readonly #loose: readonly LooseDocument[];
  readonly #firstLoose: number;

  constructor({ sessions, placeOf, maps, loose }: Parts) {
    this.sessions = sessions;
    this.#loose = loose;
    this.#firstLoose = maps.length * chunkSize;
    const size = this.#firstLoose + loose.length;
    this.session = new Int32Array(size).fill(-1);
    this.position = new Int32Array(size);
    this.time = new Float64Array(size);
    const seen = new Set<number>();
    for (const [index, { session, position, time }] of loose.entries())
      this.#place(this.#firstLoose + index, session, position, time, seen);
    for (let chunk = maps.length - 1; chunk >= 0; chunk -= 1)
      eachPlace(maps[chunk] ?? '', (index, number, position, time) =>
        this.#place(chunk * chunkSize + index, placeOf(number), position, time, seen),
      );
  }

  /** How many documents there are, those included that are not found any more. */
  get size(): number {
    return this.session.length;
  }

  /** Calls back for each document with a term. `rows` has the entries of the term's bucket for each chunk in order. */
  each(term: string, rows: Rows, visit: (document: number, weight: number) => void): void {
    for (const [chunk, entries] of (rows.get(bucketOf(term)) ?? []).entries())
      eachPosting('0', postingsIn(entries, term), (place, weight) => {
        const document = chunk * chunkSize + place;
        if (this.session[document] !== -1) visit(document, weight);
      });
    for (const [index, { entries }] of this.#loose.entries()) {
      const document = this.#firstLoose + index;
      if (this.session[document] === -1) continue;
      const weight = weightAt(postingsIn(entries, term), 0);
      if (weight !== undefined) visit(document, weight);
    }
  }

  #place(
    document: number,
    session: number | undefined,
    position: number,
    time: number,
    seen: Set<number>,
  ): void {
    if (session === undefined) return;
    const key = session * positions + position;
    if (seen.has(key)) return;
    seen.add(key);
    if (time === 0) return;
    this.count += 1;
    this.session[document] = session;
    this.position[document] = position;
    this.time[document] = position === 0 ? (this.sessions[session]?.updatedAt ?? time) : time;
  }
}

/** The entries of buckets, for each the rows of all chunks in order. */
export type Rows = ReadonlyMap<number, readonly Entries[]>;
