/** The input of the process that plays the users. */
export interface PopulationPlan {
  users: PopulationUser[];
  warmUpSeconds: number;
  seconds: number;
  /** Mean milliseconds between two requests of one user. */
  pause: number;
  /** The text of an append. */
  text: string;
}

export interface PopulationUser {
  /** The server process that this user's requests go to. */
  origin: string;
  /** The user's credentials. */
  headers: Record<string, string>;
  /** Ids of sessions that the user opens and appends to. */
  sessions: string[];
}

export const requestKinds = ['append', 'open', 'list'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What the users of one measured stretch saw. */
export interface PopulationResult {
  /** Milliseconds from the moment at which a request was due to the end of its answer. */
  waits: Record<RequestKind, number[]>;
  /** How many requests and streams failed, by what they were answered. */
  errors: Record<string, number>;
  /** Changes that the live streams told. */
  changes: number;
  /** Processor time of the users' own process, in milliseconds. */
  processor: number;
  /** The users' own event-loop delay, in milliseconds. A high value makes the waits unreliable. */
  ownDelayP99: number;
}

/** What the process of the users sends, in this order. */
export type PopulationMessage =
  | { kind: 'measuring' }
  | { kind: 'measured'; result: PopulationResult }
  /** The streams are closed. */
  | { kind: 'gone' };
