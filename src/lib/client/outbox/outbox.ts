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
}

/** `sending`: on its way; `waiting`: to be tried again; `failed`: refused, the person decides. */
export type OutboxState = 'sending' | 'waiting' | 'failed';

export interface OutboxEntry extends OutboxItem {
  /** Where it goes. */
  place: Place;
  state: OutboxState;
}

/** The next item to send: the oldest one that was not refused. Refused ones stand aside, so others are not held up. */
export const nextToSend = (items: readonly OutboxItem[]): OutboxItem | undefined =>
  items.find((item) => !item.refused);
