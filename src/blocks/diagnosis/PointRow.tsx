'use client';

import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { Select } from '#/components/ui/field/Select.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { type PointUse, pointUses } from '#/lib/domain/briefing/words.ts';
import { SourceLink } from '../card/SourceLink.tsx';
import type { CardProps } from '../card-props.ts';
import { CardField } from '../field/CardField.tsx';
import { useTextSaves } from '../field/useTextSaves.ts';
import { PointDetails } from './PointDetails.tsx';

interface Props extends CardProps<'diagnosis'> {
  point: Point;
}

/** A point: its text to correct, where it may appear, and what else is known of its kind. */
export function PointRow(props: Props) {
  const { blockId, sessionId, version, isWritable, point } = props;
  const t = useTranslations('cards.diagnosis.points');
  const save = useTextSaves(sessionId, blockId);
  const update = (changes: Partial<Pick<Point, 'text' | 'answer' | 'day' | 'role'>>) =>
    save(version, (attempt, blockVersion) =>
      attempt({ type: 'updatePoint', blockVersion, pointId: point.id, changes }),
    );
  return (
    <li className={classes('space-y-2 py-3', point.use === 'omitted' && 'opacity-70')}>
      <CardField
        sessionId={sessionId}
        name={`${blockId}.${point.id}.text`}
        label={t(`one.${point.kind}`)}
        value={point.text}
        version={version}
        lines="one"
        maxLength={1_000}
        isWritable={isWritable}
        onSave={(text) => update({ text })}
      />
      <PointDetails {...props} update={update} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <UseChoice sessionId={sessionId} point={point} isWritable={isWritable} />
        {point.place && (
          <span className="text-small">
            <SourceLink sessionId={sessionId} blockId={point.place.source} />
          </span>
        )}
      </div>
    </li>
  );
}

function UseChoice({ sessionId, point, isWritable }: Pick<Props, 'sessionId' | 'point' | 'isWritable'>) {
  const t = useTranslations('cards.diagnosis.points');
  const { run } = useBriefingCommands(sessionId);
  if (!isWritable) return <span className="text-ink-2 text-small">{t(`use.${point.use}`)}</span>;
  const options = pointUses.filter((use) => use !== 'proposed' || point.use === 'proposed');
  return (
    <Select<PointUse>
      isInline
      label={t('useLabel')}
      value={point.use}
      onChoose={(use) => void run({ type: 'usePoints', pointIds: [point.id], use })}
      options={options.map((value) => ({ value, label: t(`use.${value}`) }))}
    />
  );
}
