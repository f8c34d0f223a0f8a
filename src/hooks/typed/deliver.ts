import { appendMessage, startSession } from '#/lib/client/commands/messages.ts';
import type { OutboxItem } from '#/lib/client/outbox/outbox.ts';
import type { Delivery, OutboxPorts } from '#/lib/client/outbox/outbox-ports.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';

/** Sends one message to the server; what is stored of it is in the replica before the message leaves the outbox. */
export const deliverTo =
  (replicas: Replicas): OutboxPorts['deliver'] =>
  (destination, item) =>
    destination.kind === 'session'
      ? append(replicas, destination.id, item)
      : start(replicas, destination.key, item);

const append = (replicas: Replicas, id: string, item: OutboxItem): Promise<Delivery> =>
  replicas.of(id).attempt(appendMessage(id, item));

const start = async (replicas: Replicas, key: string, item: OutboxItem): Promise<Delivery> => {
  const opened = await replicas.create(() => startSession(key, item));
  // The key was used before, by another message: the session is there, and this one is not in it yet.
  const isStored = opened.blocks.some((block) => block.id === item.blockId);
  return isStored ? opened : append(replicas, opened.session.id, item);
};
