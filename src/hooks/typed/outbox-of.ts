import { answerSettingsOf } from '#/lib/client/answers/page-settings.ts';
import { machineClock } from '#/lib/client/api/retry.ts';
import { claimForTab, exclusively, waitOrWake } from '#/lib/client/live/browser-locks.ts';
import { OutboxItems } from '#/lib/client/outbox/outbox-items.ts';
import { OutboxSender } from '#/lib/client/outbox/outbox-sender.ts';
import { blocksById } from '#/lib/client/replica/known.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { replicasOf } from '#/lib/client/sessions/page-replicas.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import { type Destination, destinationOf, newSessionLock, placeOf } from '#/lib/client/typed/destination.ts';
import { moveDraft } from '#/lib/client/typed/draft.ts';
import { newSessionBegun } from '#/lib/client/typed/new-session-key.ts';
import { placeIn } from '#/lib/client/typed/typed-entry.ts';
import type { TypedText } from '#/lib/client/typed/typed-text.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { AnswerHold } from './answer-hold.ts';
import { askWith } from './ask-for-answer.ts';
import { deliverTo } from './deliver.ts';

/** Refusals that are over once the owner is signed in again. */
const signInCodes = ['unauthenticated', 'other_account'] as const;

const senders = new Map<string, OutboxSender>();

/** This page's one outbox of the owner. The first use also sends what an earlier page left behind. */
export const outboxOf = (ownerId: string): OutboxSender => {
  const known = senders.get(ownerId);
  if (known) return known;
  const typed = typedTextOf(ownerId);
  const items = new OutboxItems(typed);
  const replicas = replicasOf(ownerId);
  const hold = new AnswerHold(replicas, (destination) => {
    sender.changed();
    sender.wake();
    void sender.send(destination);
  });
  const sender: OutboxSender = new OutboxSender({
    items,
    deliver: deliverTo(replicas),
    ask: askWith(replicas, answerSettingsOf(ownerId)),
    look: hold.look,
    isHeld: hold.isHeld,
    exclusively,
    wait: waitOrWake,
  });
  senders.set(ownerId, sender);
  sender.onDelivery((from, _, { session }) => {
    if (from.kind !== 'new') return;
    // Wherever the reader is by then: what they write in the next new session must not end up in this one.
    newSessionBegun(ownerId, from.key);
    // A canvas that shows the session takes its draft along by itself, at once and with the cursor where it is.
    queueMicrotask(() => moveDraft(typed, placeOf(from), placeOf({ kind: 'session', id: session.id })));
  });
  addEventListener('online', () => sender.wake());
  typed.onHeard((keys) => void followOtherTab(sender, typed, replicas, keys));
  void typed.whenLoaded().then(() => {
    sender.changed();
    for (const destination of items.destinations()) void resume(sender, destination);
  });
  return sender;
};

/** Milliseconds between two looks whether the tab that was about to begin a session is still open: a reload takes less. */
const lookEvery = 5_000;

/** Sessions that another open tab is about to begin. */
const othersKeys = new Set<string>();

/** A session that another open tab is about to begin stays that tab's until it is closed. False once nothing is to be sent. */
const takeOver = async (sender: OutboxSender, destination: Destination): Promise<boolean> => {
  if (destination.kind === 'session') return true;
  const { key } = destination;
  if (othersKeys.has(key)) return false;
  othersKeys.add(key);
  try {
    while (sender.entries(destination).length > 0) {
      if (await claimForTab(newSessionLock(key))) return true;
      // Or sooner, where the network comes back.
      await machineClock.wait(lookEvery);
    }
    return false;
  } finally {
    othersKeys.delete(key);
  }
};

const resume = async (sender: OutboxSender, destination: Destination): Promise<void> => {
  if (!(await takeOver(sender, destination))) return;
  // Whoever was signed out, or whose browser another account used, is signed in again, or this page would not be here.
  for (const entry of sender.entries(destination)) {
    if (signInCodes.some((code) => code === entry.refused?.code)) sender.retry(destination, entry.blockId);
  }
  await sender.send(destination);
};

/**
 * What another tab put in is sent here too, should that tab be closed. What it took out stays on the screen until the
 * block that it became is there.
 */
const followOtherTab = async (
  sender: OutboxSender,
  typed: TypedText,
  replicas: Replicas,
  keys: readonly string[],
): Promise<void> => {
  for (const place of new Set(keys.map((key) => placeIn('outbox', key)))) {
    if (place === null) continue;
    const destination = destinationOf(place);
    const all = keys.filter((key) => placeIn('outbox', key) === place);
    const taken = all.filter((key) => !typed.list('outbox').has(key));
    if (destination.kind === 'session') await showBlocks(replicas.of(destination.id), taken);
    sender.changed();
    if (taken.length > 0) continue;
    if (destination.kind === 'session') void sender.send(destination);
    else void resume(sender, destination);
  }
};

/** Asks for the blocks that messages became, by their keys, where somebody looks and the change feed brought them not yet. */
const showBlocks = async (replica: SessionReplica, keys: readonly string[]): Promise<void> => {
  const known = blocksById(replica.confirmed);
  const isMissing = keys.some((key) => !known.has(key.slice(key.lastIndexOf(':') + 1)));
  if (isMissing && replica.isWatched) await replica.follow();
};
