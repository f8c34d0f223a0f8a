'use client';

import { CalendarClock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Keys } from '#/components/ui/Keys.tsx';
import { later } from '#/components/ui/later.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import type { Block } from '#/lib/domain/session.ts';
import { dayIn } from '#/lib/domain/time-zone.ts';

const DeadlineProposals = later(() =>
  import('#/components/deadlines/proposals/DeadlineProposals.tsx').then((module) => module.DeadlineProposals),
);

interface Props {
  block: Block;
  text: string;
  isReachable: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** Offers to read the deadlines that a block names, and to keep one; also by a key while the block has the focus. */
export function DeadlineOffer({ block, text, isReachable, isOpen, onOpen }: Props) {
  const t = useTranslations('deadlines.proposals');
  const timeZone = useTimeZone();
  return (
    <>
      <button
        type="button"
        tabIndex={isReachable ? 0 : -1}
        aria-keyshortcuts={cardKeys.deadline}
        onClick={() => onOpen(true)}
        className="touchable inline-flex items-center gap-1.5 rounded-small px-1.5 py-1 text-ink-2 text-small hover:text-ink hover:underline"
      >
        <CalendarClock aria-hidden size={15} strokeWidth={1.75} />
        {t('offer')}
        <Keys combination={cardKeys.deadline} className="pointer-coarse:hidden" />
      </button>
      {isOpen && (
        <DeadlineProposals
          text={text}
          day={dayIn(timeZone, new Date(block.timestamp))}
          sessionId={block.sessionId}
          onClose={() => onOpen(false)}
        />
      )}
    </>
  );
}
