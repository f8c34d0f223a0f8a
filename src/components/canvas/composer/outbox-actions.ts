import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';

/** What can be done about a message on its way. */
export interface OutboxActions {
  onRetry: (entry: OutboxEntry) => void;
  /** Puts the text back into the composer. */
  onTakeBack: (entry: OutboxEntry) => void;
  onDiscard: (entry: OutboxEntry) => void;
}
