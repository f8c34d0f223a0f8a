'use client';

import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useOwnerId } from '#/hooks/owner.tsx';
import { outboxOf } from '#/hooks/typed/outbox-of.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { type Destination, placeOf } from '#/lib/client/typed/destination.ts';
import { newId } from '#/lib/domain/new-id.ts';

const nothing: readonly OutboxEntry[] = [];

interface Outbox {
  entries: readonly OutboxEntry[];
  send: (text: string) => void;
  retry: (blockId: string) => void;
  discard: (blockId: string) => void;
}

/** What is on its way to the destination, and how to add to it. Nothing can be sent while there is none. */
export const useOutbox = (destination: Destination | null): Outbox => {
  const ownerId = useOwnerId();
  const subscribe = useCallback((listener: () => void) => outboxOf(ownerId).subscribe(listener), [ownerId]);
  const entries = useSyncExternalStore(
    subscribe,
    () => (destination ? outboxOf(ownerId).entries(destination) : nothing),
    () => nothing,
  );
  useSpokenOutbox(ownerId, destination, entries);
  const place = destination && placeOf(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place stands for the destination, made anew each time
  const actions = useMemo(
    () => ({
      send: (text: string) => {
        const createdAt = new Date().toISOString();
        const answer = { blockId: newId(), run: newId() };
        const item = { blockId: newId(), text, createdAt, answer };
        if (destination) outboxOf(ownerId).add(destination, item);
      },
      retry: (blockId: string) => destination && outboxOf(ownerId).retry(destination, blockId),
      discard: (blockId: string) => destination && outboxOf(ownerId).discard(destination, blockId),
    }),
    [ownerId, place],
  );
  return { entries, ...actions };
};

/** Says when a message has arrived, and when one was refused. */
const useSpokenOutbox = (
  ownerId: string,
  destination: Destination | null,
  entries: readonly OutboxEntry[],
): void => {
  const t = useTranslations('canvas.outbox');
  const here = destination && placeOf(destination);
  const onDelivery = useEffectEvent((place: string) => place === here && announce(t('stored')));
  useEffect(() => outboxOf(ownerId).onDelivery((arrived) => onDelivery(placeOf(arrived))), [ownerId]);
  const failed = entries.filter((entry) => entry.state === 'failed').length;
  const onFailure = useEffectEvent(() => announce(t('failed')));
  useEffect(() => {
    if (failed > 0) onFailure();
  }, [failed]);
};
