import { appendMessage, startSession } from '#/lib/client/commands/messages.ts';
import { browserStorage } from '#/lib/client/device/device-storage.ts';
import { claimForTab, exclusively, waitOrWake } from '#/lib/client/live/browser-locks.ts';
import type { Destination, OutboxItem } from '#/lib/client/outbox/outbox.ts';
import { type Delivery, OutboxSender } from '#/lib/client/outbox/outbox-sender.ts';
import { newSessionLock, OutboxStorage } from '#/lib/client/outbox/outbox-storage.ts';
import { blocksById } from '#/lib/client/replica/known.ts';
import { replicasOf } from '#/lib/client/sessions/page-replicas.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import { newSessionBegun } from './new-session-key.ts';

const senders = new Map<string, OutboxSender>();

/** This tab's one outbox of the owner. The first use also sends what an earlier page left behind. */
export const outboxOf = (ownerId: string): OutboxSender => {
  const known = senders.get(ownerId);
  if (known) return known;
  const storage = new OutboxStorage(browserStorage('localStorage'), ownerId);
  const replicas = replicasOf(ownerId);
  const deliver = (to: Destination, item: OutboxItem) => send(replicas, to, item);
  const sender = new OutboxSender({ storage, deliver, exclusively, wait: waitOrWake });
  senders.set(ownerId, sender);
  sender.onDelivery((from) => {
    // Wherever the reader is by then: what they write in the next new session must not end up in this one.
    if (from.kind === 'new') newSessionBegun(ownerId, from.key);
  });
  addEventListener('online', () => sender.wake());
  addEventListener('storage', (event) => void followOtherTab(sender, storage, replicas, event));
  for (const destination of storage.destinations()) void resume(sender, destination);
  return sender;
};

const send = (replicas: Replicas, to: Destination, item: OutboxItem): Promise<Delivery> =>
  to.kind === 'session' ? append(replicas, to.id, item) : start(replicas, to.key, item);

const append = (replicas: Replicas, id: string, item: OutboxItem): Promise<Delivery> =>
  replicas.of(id).attempt(appendMessage(id, item));

const start = async (replicas: Replicas, key: string, item: OutboxItem): Promise<Delivery> => {
  const opened = await replicas.create(() => startSession(key, item));
  // The key was used before, by another message: the session is there, and this one is not in it yet.
  const isStored = opened.blocks.some((block) => block.id === item.blockId);
  return isStored ? opened : append(replicas, opened.session.id, item);
};

/** A session that another open tab is about to begin stays that tab's. */
const resume = async (sender: OutboxSender, destination: Destination): Promise<void> => {
  if (destination.kind === 'new' && !(await claimForTab(newSessionLock(destination.key)))) return;
  // The owner is signed in again, or this page would not be here.
  for (const entry of sender.entries(destination)) {
    const code = entry.refused?.code;
    if (code === 'unauthenticated' || code === 'other_account') sender.retry(destination, entry.blockId);
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
  replicas: Replicas,
  event: StorageEvent,
): Promise<void> => {
  const destination = storage.destinationOf(event.key ?? '');
  if (!destination) return;
  if (destination.kind === 'session' && event.newValue === null) {
    const replica = replicas.of(destination.id);
    const isKnown = blocksById(replica.confirmed).has(event.key?.split(':').at(-1) ?? '');
    if (replica.isWatched && !isKnown) await replica.follow();
  }
  sender.changed();
  if (destination.kind === 'session' && event.newValue !== null) await sender.send(destination);
};
