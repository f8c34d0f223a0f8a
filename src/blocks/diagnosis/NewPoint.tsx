'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import { type PointKind, pointKinds } from '#/lib/domain/briefing/words.ts';
import { newId } from '#/lib/domain/new-id.ts';

/** Adds a point that the texts do not have. */
export function NewPoint({ sessionId }: { sessionId: string }) {
  const t = useTranslations('cards.diagnosis.points');
  const { run, isPending } = useBriefingCommands(sessionId);
  const [kind, setKind] = useState<PointKind>('fact');
  const [text, setText] = useState('');
  // A repeat of the same text is the same addition.
  const id = useRef(newId());
  const add = async () => {
    const added = withoutUnstorable(text.trim());
    if (added === '' || isPending) return;
    const point = { id: id.current, kind, text: added, day: null, role: null, answer: '' };
    if (!(await run({ type: 'addPoint', point: { ...point, use: 'document' } }))) return;
    id.current = newId();
    setText('');
  };
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select<PointKind>
        label={t('newKind')}
        value={kind}
        onChoose={setKind}
        options={pointKinds
          .filter((value) => value !== 'check')
          .map((value) => ({ value, label: t(`one.${value}`) }))}
        className="tablet:w-44"
      />
      <TextField
        label={t('newText')}
        value={text}
        onChange={setText}
        maxLength={1_000}
        className="min-w-48 grow basis-0"
      />
      <Button type="submit" isPending={isPending} isDisabled={text.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}
