'use client';

import { useTranslations } from 'use-intl';
import { precedentPoints } from '#/lib/domain/briefing/weights.ts';
import { Card } from '../card/Card.tsx';
import type { CardProps } from '../card-props.ts';
import { BalanceBars } from './BalanceBars.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { barsOf } from './bars.ts';
import { OutlookText } from './OutlookText.tsx';
import { ToDelivery } from './ToDelivery.tsx';

/** The outlook with its reasons, and both sides of the balance: drawn, in a table, and with their working. */
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
      <OutlookText sessionId={sessionId} content={content} />
      {percent !== null && (
        <>
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
