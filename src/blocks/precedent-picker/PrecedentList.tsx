'use client';

import { type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { BlockLink } from '../card/BlockLink.tsx';
import { VerdictMark } from '../precedent/VerdictMark.tsx';
import {
  arrangePrecedents,
  type ListedPrecedent,
  type PrecedentCounts,
  type PrecedentFilter,
  type PrecedentOrder,
  precedentFilters,
  precedentOrders,
} from './arrange-precedents.ts';

interface Props {
  precedents: readonly ListedPrecedent[];
  counts: PrecedentCounts;
  /** Its heading, for whoever has added to the list to lead the focus to. */
  heading: Ref<HTMLHeadingElement>;
}

/** The briefing's precedents with their verdicts; each line leads to its card. */
export function PrecedentList({ precedents, counts, heading }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const [filter, setFilter] = useState<PrecedentFilter>('all');
  const [order, setOrder] = useState<PrecedentOrder>('added');
  const shown = arrangePrecedents(precedents, filter, order);
  return (
    <section aria-label={t('inBriefing')} className="space-y-3 border-line border-t pt-4">
      <h3 ref={heading} tabIndex={-1} className="w-fit rounded-small font-medium">
        {t('inBriefing')}
      </h3>
      {precedents.length > 1 && (
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          <Select
            isInline
            label={t('show')}
            value={filter}
            onChoose={setFilter}
            options={precedentFilters.map((value) => ({
              value,
              label: `${t(`filter.${value}`)} (${counts[value]})`,
            }))}
          />
          <Select
            isInline
            label={t('order')}
            value={order}
            onChoose={setOrder}
            options={precedentOrders.map((value) => ({ value, label: t(`precedentOrder.${value}`) }))}
          />
        </div>
      )}
      {precedents.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      {precedents.length > 0 && shown.length === 0 && <p className="text-ink-2">{t('noneOfThese')}</p>}
      <ul className="divide-y divide-line">
        {shown.map((precedent) => (
          <Line key={precedent.id} {...precedent} />
        ))}
      </ul>
    </section>
  );
}

function Line({ position, content }: ListedPrecedent) {
  const t = useTranslations('cards.precedent');
  const { number, court, rapporteur, judgedOn } = content.provenance;
  return (
    <li>
      <BlockLink
        position={position}
        className="group/line flex min-h-11 flex-wrap items-center gap-x-4 gap-y-0.5 rounded-small py-2"
      >
        <span className="min-w-40 grow">
          <span className="font-medium group-hover/line:underline">{number || t('unnumbered')}</span>
          <span className="block text-ink-2 text-small tabular-nums">
            {[court, rapporteur, judgedOn?.slice(0, 4)].filter(Boolean).join(', ')}
          </span>
        </span>
        <span className="shrink-0 text-ink-2 text-small">
          <VerdictMark evaluation={content.evaluation} stance={content.stance} />
        </span>
      </BlockLink>
    </li>
  );
}
