'use client';

import { Fragment, type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import type { ListedPrecedent } from '../arrange-precedents.ts';
import { arrangeFound, courtsOf, type FoundOrder, foundOrders } from './arrange-found.ts';
import { FoundRow } from './FoundRow.tsx';

/** Decisions that are shown at first, and that each press shows more. */
const step = 5;

interface Props {
  sessionId: string;
  search: SearchPage;
  precedents: readonly ListedPrecedent[];
}

/** What a search found: by court and in the order asked for; arrows move between the decisions. */
export function FoundList({ sessionId, search, precedents }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const library = useTranslations('library.search');
  const [court, setCourt] = useState('');
  const [order, setOrder] = useState<FoundOrder>('match');
  const courts = courtsOf(search.found);
  const shownCourt = courts.includes(court) ? court : '';
  const [most, setMost] = useState(step);
  const arranged = arrangeFound(search.found, shownCourt, order);
  const shown = arranged.slice(0, most);
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="grow text-ink-2 text-small">
          {t('found', { all: search.withAll, some: search.total - search.withAll, shown: shown.length })}
        </p>
        {courts.length > 1 && (
          <Select
            isInline
            label={t('court')}
            value={shownCourt}
            onChoose={setCourt}
            options={[
              { value: '', label: t('allCourts') },
              ...courts.map((value) => ({ value, label: value })),
            ]}
          />
        )}
        {search.found.length > 1 && (
          <Select
            isInline
            label={t('order')}
            value={order}
            onChoose={setOrder}
            options={foundOrders.map((value) => ({ value, label: t(`foundOrder.${value}`) }))}
          />
        )}
      </div>
      <ul
        aria-label={t('results')}
        onKeyDown={moveBetweenRows}
        className="divide-y divide-line rounded-card border border-line bg-surface"
      >
        {shown.map((found, index) => (
          <Fragment key={found.decision.id}>
            {order === 'match' && found.matching === 'some' && shown[index - 1]?.matching === 'all' && (
              <li className="px-4 pt-5 pb-2 font-medium text-ui">{library('groups.some')}</li>
            )}
            <FoundRow
              sessionId={sessionId}
              found={found}
              inBriefing={precedents.find(({ content }) => content.libraryId === found.decision.id)}
            />
          </Fragment>
        ))}
      </ul>
      {arranged.length > shown.length && (
        <Button onPress={() => setMost(most + step)}>
          {t('showMore', { count: Math.min(step, arranged.length - shown.length) })}
        </Button>
      )}
    </div>
  );
}

/** Arrow keys lead from one decision's button to the next. */
const moveBetweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-add]')];
  const index = buttons.indexOf(event.target as HTMLElement);
  const next = buttons[index + step];
  if (index < 0) return;
  event.preventDefault();
  next?.focus();
};
