'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { afterSaving } from '#/lib/client/typed/field.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { type Probability, probabilities, type Severity, severities } from '#/lib/domain/briefing/words.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { useFieldDraft } from '../field/useFieldDraft.ts';
import type { RiskItem } from './definition.ts';

interface Props {
  blockId: string;
  sessionId: string;
  kind: RiskItem['kind'];
}

/** A line to write another item in: Enter adds it, and the next can be written at once. */
export function AddItem({ blockId, sessionId, kind }: Props) {
  const t = useTranslations('cards.risk_balance');
  const id = useId();
  const { draft, notKept, read, put } = useFieldDraft(sessionId, `${blockId}.new.${kind}`);
  const [severity, setSeverity] = useState<Severity>('media');
  const [probability, setProbability] = useState<Probability>('possivel');
  const { run, isPending } = useBriefingCommands(sessionId);
  // The same until it is stored, so that sending it again adds it once.
  const itemId = useRef(newId());
  const text = draft?.text ?? '';
  const label = withoutUnstorable(text).trim();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (label === '' || isPending) return;
    const item = { id: itemId.current, kind, label, severity, probability, sources: [] };
    if (!(await run({ type: 'addRisk', item }))) return;
    itemId.current = newId();
    put(afterSaving(read(), text, ''));
    announce(t('added', { label }));
  };
  return (
    <form onSubmit={(event) => void add(event)} className="space-y-2">
      <label htmlFor={id} className="sr-only">
        {t(`add.${kind}`)}
      </label>
      <input
        id={id}
        value={text}
        maxLength={1_000}
        placeholder={t(`add.${kind}`)}
        enterKeyHint="done"
        autoComplete="off"
        onChange={({ target }) =>
          put(target.value ? { text: target.value, base: '', state: 'open' } : undefined)
        }
        className="h-10 w-full rounded-control border border-control bg-surface px-3 text-[1rem] placeholder:text-ink-2 pointer-coarse:h-11"
      />
      <NotKept because={notKept} />
      {text !== '' && (
        <div className="flex flex-wrap items-end gap-2">
          <Measures
            severity={severity}
            probability={probability}
            onSeverity={setSeverity}
            onProbability={setProbability}
          />
          <Button type="submit" look="ink" className="h-9" isPending={isPending} isDisabled={label === ''}>
            {t('addWith', { points: weightOf({ severity, probability }) })}
          </Button>
        </div>
      )}
    </form>
  );
}

interface MeasuresProps {
  severity: Severity;
  probability: Probability;
  onSeverity: (severity: Severity) => void;
  onProbability: (probability: Probability) => void;
}

function Measures({ severity, probability, onSeverity, onProbability }: MeasuresProps) {
  const t = useTranslations('export.document');
  return (
    <>
      <Select
        label={t('balance.severity')}
        value={severity}
        onChoose={onSeverity}
        options={severities.map((value) => ({ value, label: t(`severities.${value}`) }))}
      />
      <Select
        label={t('balance.probability')}
        value={probability}
        onChoose={onProbability}
        options={probabilities.map((value) => ({ value, label: t(`probabilities.${value}`) }))}
      />
    </>
  );
}
