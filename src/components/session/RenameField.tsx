'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReplicas } from '#/hooks/session/replicas.tsx';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { renameUnlessRenamed } from '#/lib/client/sessions/rename.ts';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import type { Session } from '#/lib/domain/session.ts';

interface Props {
  session: Session;
  rename: (session: Session, title: string, ifVersion: number) => Promise<void>;
  /** Closes the field; `focus` where what it stands in takes the focus back. */
  onDone: (focus: boolean) => void;
  /** Called when a message appears below the field, and when it disappears. */
  onTrouble?: (trouble: boolean) => void;
}

/**
 * Edits the title of a session, in its row or above its canvas. Enter and leaving the field save, Escape discards. The
 * typed text stays in the field until it is saved or discarded.
 */
export function RenameField({ session, rename, onDone, onTrouble }: Props) {
  const t = useTranslations('shell.rename');
  const errorText = useErrorText();
  const replicas = useReplicas();
  const [begun] = useState(session.title);
  const [start, setStart] = useState(session);
  const [trouble, setTrouble] = useState<string | null>(null);
  const saving = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const messageId = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const say = (text: string | null) => {
    setTrouble(text);
    onTrouble?.(text !== null);
  };
  const save = async (focus: boolean) => {
    if (saving.current) return;
    saving.current = true;
    const current = () => replicas.refresh(session.id);
    const typed = (otherwise: string) => input.current?.value.trim() ?? otherwise;
    try {
      let from = start;
      if (typed(from.title) === from.title) return onDone(focus);
      // What is corrected while a title is on its way is saved after it.
      while (typed(from.title) !== from.title) {
        const title = typed(from.title);
        const send = (ifVersion: number) => rename(session, title, ifVersion);
        const other = await renameUnlessRenamed({ start: from, title, send, current });
        if (other) {
          setStart(other);
          return say(t('conflict', { title: other.title }));
        }
        from = { ...from, title };
        setStart(from);
      }
      announce(t('saved'));
      onDone(focus);
    } catch (error) {
      say(errorText(error));
    } finally {
      saving.current = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !isComposing(event)) void save(true);
    if (event.key === 'Escape' && !isComposing(event)) onDone(true);
  };
  return (
    <div className="flex h-full min-w-0 flex-col justify-center gap-1 px-1">
      <input
        ref={input}
        defaultValue={begun}
        aria-label={t('label')}
        aria-describedby={trouble ? messageId : undefined}
        aria-invalid={trouble !== null}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onBlur={() => trouble === null && void save(false)}
        className="h-10 w-full rounded-control border border-control bg-surface px-2.25 focus-visible:-outline-offset-1 pointer-coarse:h-11 pointer-coarse:text-[1rem]"
      />
      {trouble && (
        <p id={messageId} role="alert" className="px-1 text-bad text-small">
          {trouble}
        </p>
      )}
    </div>
  );
}
