import type { AnswerIds } from '../answers/answer-requests.ts';
import type { Place } from '../typed/destination.ts';
import type { Refusal } from '../typed/typed-entry.ts';

/** A message on its way. It is kept on the device before the request leaves and until the server has it. */
export interface OutboxItem {
  /** Id of the block it becomes, which makes sending it again harmless. Time-ordered, so it orders the items too. */
  blockId: string;
  text: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** Set once the server has refused it for good: it then waits for the person. */
  refused?: Refusal;
  /** The ids of its answer, which make asking for it again harmless; none is asked for where they are left out. */
  answer?: AnswerIds;
  /** Set once the server has the message, until its answer was asked for. */
  isStored?: true;
}

/**
 * `sending`: on its way; `waiting`: to be tried again; `held`: to be sent once the answer that is being written has
 * ended; `failed`: refused, the person decides.
 */
export type OutboxState = 'sending' | 'waiting' | 'held' | 'failed';

export interface OutboxEntry extends OutboxItem {
  /** Where it goes. */
  place: Place;
  state: OutboxState;
}

/**
 * The next item to work on: the oldest one that was not refused. Refused ones stand aside, so others are not held up.
 * Where an answer is being written (`isHeld`), only the answer to a stored message may still be asked for.
 */
export const nextToSend = (items: readonly OutboxItem[], isHeld: boolean): OutboxItem | undefined =>
  items.find((item) => !item.refused && (item.isStored || !isHeld));
