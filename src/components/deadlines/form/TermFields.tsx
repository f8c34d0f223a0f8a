'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { type DeadlineDraft, termsOf } from '#/lib/client/deadlines/draft.ts';
import { units } from '#/lib/domain/deadlines/terms/term.ts';
import { termOptions } from './options.ts';

interface Props {
  draft: DeadlineDraft;
  set: (fields: Partial<DeadlineDraft>) => void;
}

/** The term by its name, with its length and article; or its length as a judge or a contract set it. */
export function TermFields({ draft, set }: Props) {
  const t = useTranslations('deadlines.form');
  const say = useTranslations('deadlines');
  return (
    <>
      <Select
        label={t('term')}
        value={draft.term}
        options={[
          ...termOptions(termsOf(draft.regime), say),
          { value: 'other' as const, label: t('otherTerm') },
        ]}
        onChoose={(term) => set({ term })}
      />
      {draft.term === 'other' && (
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t('amount')}
            inputMode="numeric"
            maxLength={3}
            value={draft.amount}
            onChange={(amount) => set({ amount })}
          />
          <Select
            label={t('unit')}
            value={draft.unit}
            options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
            onChoose={(unit) => set({ unit })}
          />
        </div>
      )}
    </>
  );
}
