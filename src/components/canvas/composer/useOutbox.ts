'use client';

import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useOwnerId } from '#/hooks/owner.tsx';
import { announce } from '#/lib/client/notices/announce.ts';
import type { Destination, OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { destinationName } from '#/lib/client/outbox/outbox-storage.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { outboxOf } from './outbox-of.ts';

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
  const name = destination && destinationName(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the destination, made anew each time
  const actions = useMemo(
    () => ({
      send: (text: string) => {
        const item = { blockId: newId(), text, createdAt: new Date().toISOString() };
        if (destination) outboxOf(ownerId).add(destination, item);
      },
      retry: (blockId: string) => destination && outboxOf(ownerId).retry(destination, blockId),
      discard: (blockId: string) => destination && outboxOf(ownerId).discard(destination, blockId),
    }),
    [ownerId, name],
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
  const here = destination && destinationName(destination);
  const onDelivery = useEffectEvent((name: string) => name === here && announce(t('stored')));
  useEffect(() => outboxOf(ownerId).onDelivery((arrived) => onDelivery(destinationName(arrived))), [ownerId]);
  const failed = entries.filter((entry) => entry.state === 'failed').length;
  const onFailure = useEffectEvent(() => announce(t('failed')));
  useEffect(() => {
    if (failed > 0) onFailure();
  }, [failed]);
};
