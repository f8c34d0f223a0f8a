'use client';

import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EarlyField } from '#/components/ui/EarlyField.tsx';
import { later } from '#/components/ui/later.tsx';
import { useNow } from '#/hooks/now.tsx';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { positionOfHash } from '#/lib/client/reading/block-hash.ts';
import type { Known } from '#/lib/client/replica/known.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import type { MessageChanges } from '../block/useMessageChanges.ts';
import type { OutboxActions } from '../composer/outbox-actions.ts';
import { useOpenedFind } from '../find/useOpenedFind.ts';
import { BelowButton } from '../scroll/BelowButton.tsx';
import { useBlockScroll } from '../scroll/useBlockScroll.ts';
import { useLinkedBlock } from '../scroll/useLinkedBlock.ts';
import { type FirstTarget, useFirstTarget, useRememberedPlace } from '../scroll/useRememberedPlace.ts';
import { useFollowOwn, useSeen } from '../scroll/useSeen.ts';
import { LoadingBlocks } from '../session/LoadingBlocks.tsx';
import { BlockRow } from './BlockRow.tsx';
import { useCopyWhole } from './useCopyWhole.ts';
import { useDrawable } from './useDrawable.ts';
import { useExpanded } from './useExpanded.ts';
import { isWithin, useListKeys } from './useListKeys.ts';
import { usePrinting } from './usePrinting.ts';

/** Stands for the search within a session until its code is there. */
function EarlyFind() {
  return <EarlyField label={useTranslations('canvas.find')('field')} />;
}

const FindInSession = later(
  () => import('../find/FindInSession.tsx').then((module) => module.FindInSession),
  EarlyFind,
);

interface Props {
  sessionId: string | null;
  replica: SessionReplica | null;
  known: Known;
  /** Messages in the outbox that are not blocks yet. */
  entries: readonly OutboxEntry[];
  changes: MessageChanges;
  outbox: OutboxActions;
  isWritable: boolean;
  /** Number of messages sent from this canvas; each scrolls to the end. */
  sent: number;
}

/** The blocks in order, once what stands on the screen at first can be drawn as it stays. */
export function BlockList({ hasTrouble, ...props }: Props & { hasTrouble: boolean }) {
  const { replica, known, entries } = props;
  const first = useFirstTarget(props.sessionId);
  const [at] = useState(() => positionOf(first));
  const isUrgent = (known.session === null && entries.length > 0) || hasTrouble;
  const isDrawable = useDrawable({ replica, known, at, isUrgent });
  return isDrawable ? <Rows {...props} first={first} /> : <LoadingBlocks />;
}

/** Where the list opens; null for its end. */
const positionOf = ({ target, isReturn }: FirstTarget): number | null => {
  if (!isReturn) return positionOfHash(location.hash);
  return target === 'end' ? null : target.position;
};

/** A virtual list with a row for each position. */
function Rows({ sessionId, replica, known, entries, sent, first, ...row }: Props & { first: FirstTarget }) {
  const t = useTranslations('canvas');
  const now = useNow();
  const lastPosition = known.session?.lastPosition ?? 0;
  const count = lastPosition + entries.length;
  const hasContent = useCallback(
    (index: number) => index >= lastPosition || known.blocks.has(index + 1),
    [known, lastPosition],
  );
  const scroll = useBlockScroll(count, hasContent, first.target);
  const { scroller, virtualizer } = scroll;
  const linked = useLinkedBlock(scroll, known, first.isReturn);
  const find = useOpenedFind(sessionId, linked);
  const seen = useSeen(scroll, lastPosition, entries.length);
  const expanded = useExpanded(scroll.hold);
  const [active, setActive] = useState<number | null>(null);
  useRememberedPlace(known.session === null ? null : sessionId, scroll);
  useShown(replica, scroll, lastPosition);
  const onKeyDown = useListKeys(scroll, count);
  useFollowOwn(scroll, sent);
  const isPrinting = usePrinting(sessionId);
  useCopyWhole(sessionId, scroller, count);
  const shown = isPrinting
    ? Array.from({ length: count }, (_, index) => index).filter(hasContent)
    : virtualizer.getVirtualItems().map(({ index }) => index);

  return (
    <div className="flex min-h-0 grow flex-col short:min-h-[80dvh] short:shrink-0">
      {find.opened && sessionId !== null && (
        <FindInSession
          key={find.opened.id}
          sessionId={sessionId}
          opened={find.opened}
          scroll={scroll}
          known={known}
          expanded={expanded}
          onClose={find.close}
        />
      )}
      <div className="relative flex min-h-0 grow flex-col after:pointer-events-none after:absolute after:inset-x-0 after:bottom-0 after:h-6 after:bg-linear-to-t after:from-surface after:to-transparent">
        <div
          ref={scroller}
          role="feed"
          aria-label={t('list')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="min-h-0 grow overflow-y-auto overscroll-contain short:overscroll-auto outline-offset-[-4px] [overflow-anchor:none]"
          onScroll={seen.onScroll}
          onWheel={scroll.release}
          onTouchMove={scroll.release}
          onPointerDown={scroll.release}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (!isWithin(event)) return;
            const row = event.target.closest<HTMLElement>('[data-index]');
            setActive(row ? Number(row.dataset.index) : (virtualizer.range?.endIndex ?? null));
            scroll.setWorking(row?.querySelector('[data-card]') != null);
          }}
          onBlur={() => scroll.setWorking(false)}
        >
          <div ref={virtualizer.containerRef} className="relative">
            {shown.map((index) => (
              <div
                key={index}
                ref={isPrinting ? undefined : virtualizer.measureElement}
                data-index={index}
                className="absolute inset-x-0 top-0"
              >
                <BlockRow
                  position={index + 1}
                  total={count}
                  block={known.blocks.get(index + 1)}
                  entry={entries[index - lastPosition]}
                  now={now}
                  isLinked={linked.position === index + 1}
                  takesFocus={linked.takesFocus}
                  isReachable={active === index}
                  expanded={expanded}
                  {...row}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
      {isPrinting && known.blocks.size < lastPosition && <p className="px-5 py-4">{t('printedPart')}</p>}
      <BelowButton isShown={!seen.isAtEnd} count={seen.unseen} onPress={() => scroll.scrollTo('end')} />
    </div>
  );
}

/** Tells the store which positions are visible. */
const useShown = (
  replica: SessionReplica | null,
  { virtualizer }: ReturnType<typeof useBlockScroll>,
  lastPosition: number,
): void => {
  const first = virtualizer.range?.startIndex ?? -1;
  const last = virtualizer.range?.endIndex ?? -1;
  useEffect(() => {
    if (replica && first >= 0 && first < lastPosition) {
      replica.show({ first: first + 1, last: Math.min(last + 1, lastPosition) });
    }
  }, [replica, first, last, lastPosition]);
};
