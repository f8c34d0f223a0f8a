'use client';

import { useTranslations } from 'use-intl';
import { balanceOf } from '#/lib/domain/briefing/weights.ts';
import { Card } from '../card/Card.tsx';
import { Propose } from '../card/Propose.tsx';
import { useOutdated } from '../card/useOutdated.ts';
import type { CardProps } from '../card-props.ts';
import { BalanceSide } from './BalanceSide.tsx';

/** Risks against opportunities, each with its weight; what is resolved weighs no more. */
export function RiskBalanceCard({ blockId, sessionId, content, isWritable }: CardProps<'risk_balance'>) {
  const t = useTranslations('cards.risk_balance');
  const outdated = useOutdated(sessionId, 3, isWritable);
  const { risk, opportunity } = balanceOf(content.items);
  const shared = { blockId, sessionId, isWritable };
  return (
    <Card
      type="risk_balance"
      title={t('title')}
      state={<span className="tabular-nums">{t('state', { risk, opportunity })}</span>}
      outdated={outdated}
    >
      <div className="grid gap-x-8 gap-y-8 tablet:grid-cols-2">
        <BalanceSide
          {...shared}
          kind="risk"
          points={risk}
          items={content.items.filter(({ kind }) => kind === 'risk')}
        />
        <BalanceSide
          {...shared}
          kind="opportunity"
          points={opportunity}
          items={content.items.filter(({ kind }) => kind === 'opportunity')}
        />
      </div>
      <Propose {...shared} />
    </Card>
  );
}
