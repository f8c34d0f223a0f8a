import type { Known, Result } from './known.ts';

/** What a write tells of the session; null where the session was deleted for good. */
export type Outcome = Omit<Result, 'kind'> | null;

/** What a write touches, from which follows what it waits for. */
export type Scope =
  /** Adds messages. Their order is kept by the outbox. */
  | { kind: 'append' }
  /** Title, shelf, trash. */
  | { kind: 'arrangement' }
  /** One block, or one part of the briefing under a name of its own. */
  | { kind: 'block'; id: string }
  /** A step that reads the messages and the briefing as the server has them. */
  | { kind: 'step' };

/** A write of one session. */
export interface Operation<T extends Outcome = Outcome> {
  scope: Scope;
  /** What is shown until the server has answered; nothing where it is left out. */
  show?: (known: Known) => Known;
  /** Sends the write; sent again it must mean the same. Throws `ApiError`. */
  send: () => Promise<T>;
}

/** Whether the order of two writes of a session matters, so that the later one waits for the earlier one's answer. */
export const mustFollow = (later: Scope, earlier: Scope): boolean => {
  switch (later.kind) {
    case 'append':
      return false;
    case 'arrangement':
      return earlier.kind === 'arrangement';
    case 'block':
      return earlier.kind === 'block' && earlier.id === later.id;
    case 'step':
      return earlier.kind !== 'arrangement';
  }
};
