'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Card } from '../card/Card.tsx';
import type { CardProps } from '../card-props.ts';
import type { ProgressContent } from './definition.ts';
import { Found } from './Found.tsx';
import { type FoundKind, groupFindings } from './group-findings.ts';

/** Things of one kind that are shown before the reader asks for all. */
const mostOfKind = 5;

/** What the guide's rules read in the lawyer's own words, by kind, each with the passage where it stands. */
export function ProgressCard({ sessionId, content, isExpanded, onExpand }: CardProps<'progress'>) {
  const t = useTranslations('cards.progress');
  const groups = useMemo(() => groupFindings(content.findings), [content]);
  const isCut = !isExpanded && groups.some(({ things }) => things.length > mostOfKind);
  return (
    <Card type="progress" title={t('title')}>
      <p className="text-pretty text-ink-2">{groups.length > 0 ? t('rules') : t('nothing')}</p>
      <PartlyRead coverage={content.coverage} />
      {groups.map((group) => (
        <Kind
          key={group.kind}
          group={group}
          most={isExpanded ? Number.POSITIVE_INFINITY : mostOfKind}
          sessionId={sessionId}
        />
      ))}
      {isCut && <Button onPress={onExpand}>{t('all')}</Button>}
    </Card>
  );
}

/** Says what of the session was not read, or not listed; nothing where all of it was. */
function PartlyRead({ coverage }: Pick<ProgressContent, 'coverage'>) {
  const t = useTranslations('cards.progress');
  if (!coverage) return null;
  const unread = coverage.messages - coverage.read;
  return (
    <>
      {unread > 0 && <p className="text-caution">{t('unread', { count: unread })}</p>}
      {coverage.omitted > 0 && <p className="text-caution">{t('omitted', { count: coverage.omitted })}</p>}
    </>
  );
}

function Kind({ group, most, sessionId }: { group: FoundKind; most: number; sessionId: string }) {
  const t = useTranslations('cards.progress.kind');
  return (
    <div className="grid gap-x-6 gap-y-2 border-line border-t pt-3.5 tablet:grid-cols-[9rem_minmax(0,1fr)]">
      <h3 className="text-ink-2">{t(group.kind)}</h3>
      <ul className="space-y-3">
        {group.things.slice(0, most).map((thing) => (
          <Found key={thing.value} thing={thing} kind={group.kind} sessionId={sessionId} />
        ))}
      </ul>
    </div>
  );
}
