'use client';

import { useTranslations } from 'use-intl';
import { precedentPoints } from '#/lib/domain/briefing/weights.ts';
import { Card } from '../card/Card.tsx';
import type { CardProps } from '../card-props.ts';
import { BalanceBars } from './BalanceBars.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { barsOf } from './bars.ts';
import { ToDelivery } from './ToDelivery.tsx';

/** Both sides of the balance: drawn, in a table, and as a percentage whose working is told. */
export function ChartCard({ sessionId, content, isWritable }: CardProps<'chart'>) {
  const t = useTranslations('cards.chart');
  const { percent } = content;
  const bars = barsOf(content);
  const [favor, against] = bars;
  return (
    <Card
      type="chart"
      title={t('title')}
      actions={<ToDelivery sessionId={sessionId} isWritable={isWritable} />}
    >
      {percent === null ? (
        <p className="text-ink-2">{t('unknown')}</p>
      ) : (
        <>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-serif text-display tabular-nums">{t('percent', { percent })}</span>
            <span className="text-ink-2">{t('notForecast')}</span>
          </p>
          <BalanceBars bars={bars} />
          <BalanceTable content={content} bars={bars} />
          <p className="text-pretty text-ink-2 text-small">
            {t('working', {
              favor: favor.points,
              all: favor.points + against.points,
              percent,
              each: precedentPoints,
            })}
          </p>
        </>
      )}
    </Card>
  );
}
