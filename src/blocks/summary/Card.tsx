'use client';

import { useTranslations } from 'use-intl';
import { Card } from '../card/Card.tsx';
import { SourceLinks } from '../card/SourceLink.tsx';
import type { CardProps } from '../card-props.ts';

/** Where the briefing stands, in statements that name the blocks they rest on. */
export function SummaryCard({ sessionId, content }: CardProps<'summary'>) {
  const t = useTranslations('cards.summary');
  return (
    <Card type="summary" title={t('title')}>
      {content.statements.length === 0 ? (
        <p className="text-ink-2">{t('nothing')}</p>
      ) : (
        <ul lang="pt-BR" className="space-y-4">
          {content.statements.map(({ text, sources }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement has no other name, and never moves
            <li key={index} className="space-y-1">
              <p className="reading whitespace-pre-line">{text}</p>
              <SourceLinks sessionId={sessionId} sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
