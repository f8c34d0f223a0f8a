'use client';

import { ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { sendMessage, startSession } from '#/actions/message.ts';
import { classes } from '#/components/ui/classes.ts';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';
import { useTypedBefore } from '#/components/ui/field/useTypedBefore.ts';
import type { Draft } from '#/lib/client/typed/draft.ts';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { messageProblem } from '#/lib/client/typed/message-text.ts';
import { useTouch } from '../list/useTouch.ts';
import { ComposerNote } from './ComposerNote.tsx';
import { FormFields } from './FormFields.tsx';

interface Props {
  draft: Draft;
  /** Null where the message will begin a session. */
  sessionId: string | null;
  /** Null while nothing can be sent. */
  onSend: ((text: string) => void) | null | false;
}

/** Where one writes: grows with the text, sends with Enter, and never loses or cuts what was typed. */
export function Composer({ draft, sessionId, onSend }: Props) {
  const isNew = sessionId === null;
  const t = useTranslations('canvas.composer');
  const text = useSyncExternalStore(draft.subscribe, draft.text, () => '');
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const touch = useTouch();
  useGrowingField(field, text);
  useTypedBefore(field, text, (typed) => typed !== draft.text() && draft.append(typed));
  useArrival(field, isNew && !touch);
  const problem = messageProblem(text);
  const canSend = problem === null && onSend;

  const send = () => {
    field.current?.focus();
    if (!canSend) return;
    onSend(text);
    draft.clear();
  };

  return (
    <form
      action={isNew ? startSession : sendMessage}
      className="mx-auto w-full max-w-[44rem] px-3 pb-3 tablet:px-6 tablet:pb-5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormFields sessionId={sessionId} />
      <div className="flex items-end gap-2 rounded-island border border-control bg-surface p-1.5 pl-5 transition-colors focus-within:border-ink">
        <textarea
          ref={field}
          data-composer
          name="text"
          rows={1}
          value={text}
          onChange={(event) => draft.set(event.target.value)}
          onKeyDown={(event) => {
            if (!sends(event, touch)) return;
            event.preventDefault();
            send();
          }}
          aria-label={t('label')}
          aria-describedby={note}
          aria-invalid={problem !== null && problem !== 'empty'}
          placeholder={isNew ? t('placeholderNew') : t('placeholder')}
          enterKeyHint={touch ? 'enter' : 'send'}
          className="max-h-[40dvh] min-h-11 min-w-0 grow resize-none self-center bg-transparent py-2.5 font-serif text-reading leading-6 outline-none placeholder:text-ink-2"
        />
        <button
          type="submit"
          aria-label={t('send')}
          title={t('send')}
          aria-disabled={!canSend}
          className={classes(
            'flex size-11 shrink-0 items-center justify-center rounded-full transition',
            canSend ? 'bg-ink text-surface hover:opacity-90' : 'cursor-default bg-surface-2 text-ink-2',
          )}
        >
          <ArrowUp aria-hidden size={20} strokeWidth={2} />
        </button>
      </div>
      <ComposerNote id={note} text={text} problem={problem} isNew={isNew} touch={touch} draft={draft} />
    </form>
  );
}

/** Enter sends, except while a character is being composed, with Shift, or where Enter is the only way to break a line. */
const sends = (event: KeyboardEvent, touch: boolean): boolean => {
  if (event.key !== 'Enter' || isComposing(event)) return false;
  return event.ctrlKey || event.metaKey || !(event.shiftKey || event.altKey || touch);
};

/** A new session is there to be written in: the cursor stands in it, unless the focus is somewhere already. */
const useArrival = (field: { current: HTMLTextAreaElement | null }, isWanted: boolean): void =>
  useEffect(() => {
    const { activeElement, body } = document;
    if (isWanted && (activeElement === null || activeElement === body))
      field.current?.focus({ preventScroll: true });
  }, [field, isWanted]);
