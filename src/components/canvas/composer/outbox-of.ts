import { sendMessage, startSession } from '#/actions/message.ts';
import { ApiError, act } from '#/lib/client/api/api.ts';
import { browserStorage } from '#/lib/client/device/device-storage.ts';
import { claimForTab, exclusively, waitOrWake } from '#/lib/client/live/browser-locks.ts';
import type { Destination, OutboxItem } from '#/lib/client/outbox/outbox.ts';
import { type Delivery, OutboxSender } from '#/lib/client/outbox/outbox-sender.ts';
import { newSessionLock, OutboxStorage } from '#/lib/client/outbox/outbox-storage.ts';
import { blocksStoreOf } from '#/lib/client/replica/blocks-stores.ts';
import { newSessionBegun } from './new-session-key.ts';

/** Milliseconds without an answer after which a message is sent again. */
const patience = 30_000;

const senders = new Map<string, OutboxSender>();

/** This tab's one outbox of the owner. The first use also sends what an earlier page left behind. */
export const outboxOf = (ownerId: string): OutboxSender => {
  const known = senders.get(ownerId);
  if (known) return known;
  const storage = new OutboxStorage(browserStorage('localStorage'), ownerId);
  const sender = new OutboxSender({ storage, deliver, exclusively, wait: waitOrWake });
  senders.set(ownerId, sender);
  sender.onDelivery((from, _, delivery) => {
    // Wherever the reader is by then: what they write in the next new session must not end up in this one.
    if (from.kind === 'new') newSessionBegun(ownerId, from.key);
    blocksStoreOf(delivery.session.id).written(delivery);
  });
  addEventListener('online', () => sender.wake());
  addEventListener('storage', (event) => void followOtherTab(sender, storage, event));
  for (const destination of storage.destinations()) void resume(sender, destination);
  return sender;
};

const deliver = async (destination: Destination, item: OutboxItem): Promise<Delivery> =>
  within(
    patience,
    destination.kind === 'session' ? append(destination.id, item) : start(destination.key, item),
  );

const append = (id: string, { blockId, text }: OutboxItem): Promise<Delivery> =>
  act(sendMessage({ id, blockId, text }));

const start = async (key: string, item: OutboxItem): Promise<Delivery> => {
  const opened = await act(startSession({ key, blockId: item.blockId, text: item.text }));
  // The key was used before, by another message: the session is there, and this one is not in it yet.
  const isStored = opened.blocks.some((block) => block.id === item.blockId);
  return isStored ? opened : append(opened.session.id, item);
};

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new ApiError(0, 'offline', 'The server did not answer in time.')), milliseconds);
  });
  return Promise.race([work, silence]);
};

/** A session that another open tab is about to begin stays that tab's. */
const resume = async (sender: OutboxSender, destination: Destination): Promise<void> => {
  if (destination.kind === 'new' && !(await claimForTab(newSessionLock(destination.key)))) return;
  // Whoever was signed out is signed in again, or this page would not be here.
  for (const entry of sender.entries(destination)) {
    if (entry.refused?.code === 'unauthenticated') sender.retry(destination, entry.blockId);
  }
  await sender.send(destination);
};

/**
 * What another tab put in is sent here too, should that tab be closed. What it took out stays on the screen until the
 * block that it became is there.
 */
const followOtherTab = async (
  sender: OutboxSender,
  storage: OutboxStorage,
  event: StorageEvent,
): Promise<void> => {
  const destination = storage.destinationOf(event.key ?? '');
  if (!destination) return;
  if (destination.kind === 'session' && event.newValue === null) await blocksStoreOf(destination.id).follow();
  sender.changed();
  if (destination.kind === 'session' && event.newValue !== null) await sender.send(destination);
};
