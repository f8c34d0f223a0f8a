'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { type PointKind, pointKinds } from '#/lib/domain/briefing/words.ts';
import type { CardProps } from '../card-props.ts';
import { NewPoint } from './NewPoint.tsx';
import { PointRow } from './PointRow.tsx';

/** Points of one kind that are shown before the reader asks for all. */
const mostOfKind = 6;

/** What the question says, point by point, and which of it documents may say. */
export function PointList(props: CardProps<'diagnosis'>) {
  const { sessionId, content, isWritable } = props;
  const t = useTranslations('cards.diagnosis.points');
  const points = content.points ?? [];
  if (points.length === 0 && !isWritable) return null;
  return (
    <section aria-label={t('title')} className="space-y-4 border-line border-t pt-4">
      <div className="space-y-1">
        <h3 className="font-medium text-ui">{t('title')}</h3>
        <p className="text-pretty text-ink-2 text-small">{t('about')}</p>
      </div>
      {isWritable && <KeepAll sessionId={sessionId} points={points} />}
      {pointKinds.map((kind) => (
        <Kind key={kind} {...props} kind={kind} points={points.filter((point) => point.kind === kind)} />
      ))}
      {isWritable && <NewPoint sessionId={sessionId} />}
    </section>
  );
}

/** Lets every point that waits into documents by one press; internal ones stay internal. */
function KeepAll({ sessionId, points }: { sessionId: string; points: readonly Point[] }) {
  const t = useTranslations('cards.diagnosis.points');
  const { run, isPending } = useBriefingCommands(sessionId);
  const waiting = points.filter(({ use }) => use === 'proposed').map(({ id }) => id);
  if (waiting.length === 0) return null;
  const keep = async () => {
    if (await run({ type: 'usePoints', pointIds: waiting, use: 'document' })) announce(t('kept'));
  };
  return (
    <Button isPending={isPending} onPress={() => void keep()}>
      <Check aria-hidden size={16} strokeWidth={2} />
      {t('keepAll', { count: waiting.length })}
    </Button>
  );
}

interface KindProps extends CardProps<'diagnosis'> {
  kind: PointKind;
  points: readonly Point[];
}

function Kind({ kind, points, ...card }: KindProps) {
  const t = useTranslations('cards.diagnosis.points');
  const [isOpen, setOpen] = useState(false);
  if (points.length === 0) return null;
  const shown = isOpen ? points : points.slice(0, mostOfKind);
  return (
    <div className="space-y-2">
      <h4 className="text-ink-2 text-small">{t(`kind.${kind}`)}</h4>
      <ul className="divide-y divide-line border-line border-y">
        {shown.map((point) => (
          <PointRow key={point.id} {...card} point={point} />
        ))}
      </ul>
      {shown.length < points.length && (
        <Button look="quiet" className="-ml-3" onPress={() => setOpen(true)}>
          {t('all', { count: points.length })}
        </Button>
      )}
    </div>
  );
}
