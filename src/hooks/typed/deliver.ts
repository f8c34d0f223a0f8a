import { appendMessage, startSession } from '#/lib/client/commands/messages.ts';
import type { OutboxItem } from '#/lib/client/outbox/outbox.ts';
import type { Delivery, OutboxPorts } from '#/lib/client/outbox/outbox-ports.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';

/** Sends one message to the server; what is stored of it is in the replica before the message leaves the outbox. */
export const deliverTo = (replicas: Replicas): OutboxPorts['deliver'] => {
  /** Keys of the sessions that this page began. */
  const begun = new Set<string>();
  return (destination, item) =>
    destination.kind === 'session'
      ? append(replicas, destination.id, item)
      : start(replicas, begun, destination.key, item);
};

const append = (replicas: Replicas, id: string, item: OutboxItem): Promise<Delivery> =>
  replicas.of(id).attempt(appendMessage(id, item));

const start = async (
  replicas: Replicas,
  begun: Set<string>,
  key: string,
  item: OutboxItem,
): Promise<Delivery> => {
  const opened = await replicas.create(() => startSession(key, item));
  const isStored = opened.blocks.some((block) => block.id === item.blockId);
  if (isStored) begun.add(key);
  if (isStored || key === item.blockId) return opened;
  if (begun.has(key)) return append(replicas, opened.session.id, item);
  // Another page began a session under the key, with a message of its own. The message's id is a key that only it has.
  return start(replicas, begun, item.blockId, item);
};
