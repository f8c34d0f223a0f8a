import { sendMessage, startSession } from '#/actions/message.ts';
import { act } from '#/lib/client/api/api.ts';
import type { OutboxItem } from '#/lib/client/outbox/outbox.ts';
import type { Delivery, OutboxPorts } from '#/lib/client/outbox/outbox-sender.ts';

/** Sends one message to the server. A Server Action cannot be aborted: the sender gives it up by itself. */
export const deliver: OutboxPorts['deliver'] = (destination, item) =>
  destination.kind === 'session' ? append(destination.id, item) : start(destination.key, item);

const append = (id: string, { blockId, text }: OutboxItem): Promise<Delivery> =>
  act(sendMessage({ id, blockId, text }));

const start = async (key: string, item: OutboxItem): Promise<Delivery> => {
  const opened = await act(startSession({ key, blockId: item.blockId, text: item.text }));
  // The key was used before, by another message: the session is there, and this one is not in it yet.
  const isStored = opened.blocks.some((block) => block.id === item.blockId);
  return isStored ? opened : append(opened.session.id, item);
};
