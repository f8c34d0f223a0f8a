'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { heaviestFirst } from '#/lib/domain/briefing/weights.ts';
import { AddItem } from './AddItem.tsx';
import { BalanceItem } from './BalanceItem.tsx';
import type { RiskItem } from './definition.ts';

interface Props {
  blockId: string;
  sessionId: string;
  kind: RiskItem['kind'];
  /** Points of what weighs on this side. */
  points: number;
  items: readonly RiskItem[];
  isWritable: boolean;
}

/** One side of the scales, the heaviest first and what is resolved last, and where another is added. */
export function BalanceSide({ kind, points, items, ...shared }: Props) {
  const t = useTranslations('cards.risk_balance');
  const name = useId();
  const ordered = heaviestFirst(items);
  return (
    <section aria-labelledby={name} className="flex min-w-0 flex-col gap-3">
      <div className="flex items-baseline justify-between gap-3 border-ink border-b pb-1.5">
        <h3 id={name} className="font-medium">
          {t(`kinds.${kind}`)}
        </h3>
        <span className="text-ink-2 text-small tabular-nums">{t('points', { points })}</span>
      </div>
      {ordered.length === 0 ? (
        <p className="text-ink-2">{t(`none.${kind}`)}</p>
      ) : (
        <ul className="divide-y divide-line">
          {ordered.map((item) => (
            <BalanceItem key={item.id} item={item} {...shared} />
          ))}
        </ul>
      )}
      {shared.isWritable && <AddItem kind={kind} {...shared} />}
    </section>
  );
}
