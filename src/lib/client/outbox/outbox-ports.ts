import type { Block, Session } from '#/lib/domain/session.ts';
import type { Destination } from '../typed/destination.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxItems } from './outbox-items.ts';

/** What the server stored of one message. */
export interface Delivery {
  session: Session;
  blocks: Block[];
}

/** What the outbox needs from around it. */
export interface OutboxPorts {
  items: OutboxItems;
  /** Sends one message, and gives it up at the deadline of every request; throws `ApiError`. */
  deliver: (destination: Destination, item: OutboxItem) => Promise<Delivery>;
  /** Asks for the answer to a message that has arrived, where the session has its messages answered; throws `ApiError`. */
  ask: (destination: Destination, item: OutboxItem) => Promise<void>;
  /** Learns whether an answer is being written there; resolves also where that cannot be learned. */
  look: (destination: Destination) => Promise<void>;
  /** Whether an answer is being written there, as far as is known: messages then wait until it has ended. */
  isHeld: (destination: Destination) => boolean;
  /** Runs the task while no other tab runs one under the same name. */
  exclusively: <T>(name: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves after so many milliseconds, or sooner when `wake` is aborted. */
  wait: (milliseconds: number, wake: AbortSignal) => Promise<void>;
}
