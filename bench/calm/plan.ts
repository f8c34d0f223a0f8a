/** What the load process is told: whom it plays and for how long. */
export interface LoadPlan {
  origin: string;
  warmUpSeconds: number;
  seconds: number;
  /** Those who list, open and append without a pause. */
  users: LoadUser[];
  /** Those who read whole sessions of 10,000 blocks, one after another. */
  heavyReaders: LoadUser[];
  /** Requests that read such a session, as paths below it; one path where the server gives it all at once. */
  wholeSession: string[];
  /** What an append says. */
  text: string;
}

export interface LoadUser {
  /** Who it is, in the server's own terms. */
  headers: Record<string, string>;
  /** Ids of the sessions that it opens. */
  open: string[];
  /** Ids of the sessions that it appends to. */
  append: string[];
}

/** Waits of what was asked in the measured time, in milliseconds, by kind of request. */
export interface LoadResult {
  waits: Record<LoadKind, number[]>;
  /** Whole sessions read by the heavy readers. */
  wholeSessions: number;
  /** Answers that were not a success. */
  failed: number;
  /** 99th percentile of the load process's own event-loop delay, in milliseconds: more blurs what it measured. */
  ownDelayP99: number;
}

export type LoadKind = 'list' | 'open' | 'append';
