'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import type { CardProps } from '../card-props.ts';
import { CardField } from '../field/CardField.tsx';
import { useTextSaves } from '../field/useTextSaves.ts';
import type { Distinguishing as Texts } from './definition.ts';

const fields = ['ratio', 'differs', 'overruled'] as const;
const nothing: Texts = { ratio: '', differs: '', overruled: '' };

/** Why the decision does or does not govern the case; documents say it, and a decision set aside weighs no more. */
export function Distinguishing({ blockId, sessionId, content, version, isWritable }: CardProps<'precedent'>) {
  const t = useTranslations('cards.precedent');
  const save = useTextSaves(sessionId, blockId);
  const texts = content.distinguishing ?? nothing;
  const isEmpty = fields.every((field) => texts[field] === '');
  const [isOpen, setOpen] = useState(!isEmpty);
  if (!isOpen && isEmpty) {
    return isWritable ? (
      <Button look="quiet" className="-ml-3" onPress={() => setOpen(true)}>
        {t('distinguish')}
      </Button>
    ) : null;
  }
  return (
    <div className="space-y-3">
      {fields.map((field) => (
        <CardField
          key={field}
          sessionId={sessionId}
          name={`${blockId}.${field}`}
          label={t(field)}
          value={texts[field]}
          version={version}
          lines="many"
          maxLength={100_000}
          isWritable={isWritable}
          placeholder={t(`distinguishingEmpty.${field}`)}
          onSave={(text) =>
            save(version, (attempt) =>
              attempt({ type: 'evaluatePrecedent', blockId, distinguishing: { [field]: text } }),
            )
          }
        />
      ))}
    </div>
  );
}

/** Whether the note may stand in a document; it does not unless the lawyer says so. */
export function NoteUse({
  sessionId,
  blockId,
  content,
  isWritable,
}: Pick<CardProps<'precedent'>, 'sessionId' | 'blockId' | 'content' | 'isWritable'>) {
  const t = useTranslations('cards.precedent');
  const { run } = useBriefingCommands(sessionId);
  if (content.note.trim() === '') return null;
  return (
    <Select<'internal' | 'document'>
      isInline
      label={t('noteUse')}
      value={content.noteUse ?? 'internal'}
      isDisabled={!isWritable}
      onChoose={(noteUse) => void run({ type: 'evaluatePrecedent', blockId, noteUse })}
      options={[
        { value: 'internal', label: t('noteInternal') },
        { value: 'document', label: t('noteInDocument') },
      ]}
    />
  );
}
