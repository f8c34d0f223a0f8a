'use client';

import { CalendarClock, LibraryBig, ListChecks } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import { askLibraryFor } from '#/lib/client/library/asked-words.ts';
import { writeInComposer } from '#/lib/client/typed/composer-text.ts';
import { useSourceBlock } from '../card/useSourceBlock.ts';
import { messageTextOf } from '../message/text.ts';
import type { AnswerProps } from './answer-props.ts';

const icons = {
  start_briefing: ListChecks,
  search_library: LibraryBig,
  note_deadline: CalendarClock,
} as const;

/** What the guide says can be done next, each as a button that does it. */
export function Offers({ sessionId, content }: AnswerProps) {
  const t = useTranslations('cards.answer');
  const briefing = useStartBriefing(sessionId);
  const question = useSourceBlock(sessionId, content.question);
  const run = {
    start_briefing: briefing.start,
    search_library: () => {
      askLibraryFor((question && messageTextOf(question)) ?? '');
      goTo('/library');
    },
    note_deadline: () => writeInComposer(t('deadlineText')),
  } as const;
  const offers = content.offers.filter((offer) => offer !== 'start_briefing' || briefing.canStart);
  if (offers.length === 0) return null;
  return (
    <ul aria-label={t('offers')} className="flex flex-wrap gap-2">
      {offers.map((offer) => {
        const Icon = icons[offer];
        const isPending = offer === 'start_briefing' && briefing.isPending;
        return (
          <li key={offer}>
            <Button isPending={isPending} onPress={run[offer]}>
              <Icon aria-hidden size={16} strokeWidth={1.75} />
              {t(`offer.${offer}`)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
