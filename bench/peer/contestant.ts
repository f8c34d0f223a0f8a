import type { Asked } from '../calm/requests.ts';

/** A server that is measured beside another with the same content. */
export interface Contestant {
  name: string;
  /** Starts the server on fresh content, of which earlier rounds took nothing. */
  start(): Promise<RunningContestant>;
  /** Removes what all rounds shared. */
  discard(): void | Promise<void>;
}

export interface RunningContestant {
  origin: string;
  requestsOf: RequestsOf;
  stop(): Promise<void>;
}

/** One request: its path, and the credentials of the user among its headers. */
export interface Sent extends Asked {
  path: string;
}

/** What is sent to do a thing once, one request after another. A session is named by its index. */
export interface RequestsOf {
  /** The newest 20 sessions. */
  list(): Sent[];
  /** All messages of a session, without the frame around them. */
  open(session: number): Sent[];
  /** What a page that is open already asks for to show the end of a session. */
  show(session: number): Sent[];
  /** The document of a session, and what it lacks of the list and of the end of the session. */
  page(session: number): Sent[];
  /** What the menu's command to delete does. */
  delete(session: number): Sent[];
  /** Deletes a session so that nothing is left of it. */
  erase(session: number): Sent[];
}
