/** The input of the load process: the users that it plays, and for how long. */
export interface LoadPlan {
  origin: string;
  warmUpSeconds: number;
  seconds: number;
  /** Users who list, open and append without a pause. */
  users: LoadUser[];
  /** Users who read whole sessions of 10,000 blocks, one after another. */
  heavyReaders: LoadUser[];
  /** The requests that read such a session, as paths below it; a single path where the server returns all blocks at once. */
  wholeSession: string[];
  /** The text of an append. */
  text: string;
}

export interface LoadUser {
  /** The user's credentials for the server. */
  headers: Record<string, string>;
  /** Ids of the sessions that the user opens. */
  open: string[];
  /** Ids of the sessions that the user appends to. */
  append: string[];
}

/** Waits in milliseconds of the requests sent in the measured time, by kind. */
export interface LoadResult {
  waits: Record<LoadKind, number[]>;
  /** Whole sessions read by the heavy readers. */
  wholeSessions: number;
  /** Number of answers with an error status. */
  failed: number;
  /** 99th percentile of the load process's own event-loop delay in milliseconds. A high value makes the waits unreliable. */
  ownDelayP99: number;
}

export type LoadKind = 'list' | 'open' | 'append';
