'use client';

import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import type { KeptDraft } from '../field/useFieldDraft.ts';
import type { RiskItem } from './definition.ts';

interface Props {
  kind: RiskItem['kind'];
  /** Keeps what is typed until it is stored. */
  draft: KeptDraft;
  isPending: boolean;
  onResolve: (text: string) => void;
  onCancel: () => void;
}

/** Asks how an item was resolved, in the lawyer's words, which may stay empty. */
export function ResolveForm({ kind, draft, isPending, onResolve, onCancel }: Props) {
  const t = useTranslations('cards.risk_balance');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = draft.draft?.text ?? '';
  useGrowingField(field, text);
  const resolve = () => onResolve(withoutUnstorable(text).trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) resolve();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className="space-y-2 pt-1">
      <label htmlFor={id} className="font-medium text-small">
        {t(`how.${kind}`)}
      </label>
      <textarea
        ref={field}
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        rows={2}
        maxLength={4_000}
        value={text}
        onChange={(event) => draft.put({ text: event.target.value, base: '', state: 'open' })}
        onKeyDown={onKeyDown}
        className="block max-h-60 w-full resize-none rounded-control border border-control bg-surface px-3 py-2"
      />
      <NotKept because={draft.notKept} />
      <div className="flex flex-wrap gap-2">
        <Button look="ink" className="h-9" isPending={isPending} onPress={resolve}>
          {t(`resolve.${kind}`)}
        </Button>
        <Button look="quiet" className="h-9" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
