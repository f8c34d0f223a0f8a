'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { type PartyRole, partyRoles } from '#/lib/domain/briefing/words.ts';
import type { CardProps } from '../card-props.ts';
import { CardField } from '../field/CardField.tsx';
import { DayField } from './DayField.tsx';

interface Props extends CardProps<'diagnosis'> {
  point: Point;
  update: (changes: Partial<Pick<Point, 'answer' | 'day' | 'role'>>) => Promise<boolean>;
}

/** What a point of this kind has besides its text: the answer, the day, or whose it is. */
export function PointDetails({ blockId, sessionId, version, isWritable, point, update }: Props) {
  const t = useTranslations('cards.diagnosis.points');
  switch (point.kind) {
    case 'question':
      return (
        <CardField
          sessionId={sessionId}
          name={`${blockId}.${point.id}.answer`}
          label={t('answer')}
          value={point.answer}
          version={version}
          lines="many"
          maxLength={100_000}
          isWritable={isWritable}
          placeholder={t('answerEmpty')}
          onSave={(answer) => update({ answer })}
        />
      );
    case 'fact':
    case 'deadline':
      return (
        <DayField
          label={t(point.kind === 'fact' ? 'day' : 'lastDay')}
          day={point.day}
          isWritable={isWritable}
          onSave={(day) => update({ day })}
        />
      );
    case 'party':
    case 'claim':
      return (
        <Select<PartyRole | ''>
          label={t(point.kind === 'party' ? 'role' : 'claimant')}
          value={point.role ?? ''}
          isDisabled={!isWritable}
          onChoose={(role) => void update({ role: role || null })}
          options={[
            { value: '', label: t('roleUnknown') },
            ...partyRoles.map((value) => ({ value, label: t(`roles.${value}`) })),
          ]}
          className="tablet:w-56"
        />
      );
    default:
      return null;
  }
}
