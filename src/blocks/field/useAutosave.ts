'use client';

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useConnection } from '#/hooks/live.tsx';
import type { NotKept } from '#/lib/client/device/device-writer.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { afterSaving, type FieldStanding, standingOf, typed } from '#/lib/client/typed/field.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import { useFieldDraft } from './useFieldDraft.ts';

export interface AutosaveOptions {
  sessionId: string;
  /** Names the field in its session, such as `<block id>.thesis`: what is typed is kept under it. */
  name: string;
  /** The text as it is stored. */
  value: string;
  /** The block's version: a save that was refused is tried again once the block is known as it is now. */
  version: number;
  /** Stores the text; false where it was refused or no answer came. */
  onSave: (text: string) => Promise<boolean>;
}

export interface Autosave {
  text: string;
  standing: FieldStanding;
  /** Why what was typed would be lost with the tab; null where it would not. */
  notKept: NotKept | null;
  /** True after a save, until one types again. */
  isSaved: boolean;
  type: (text: string) => void;
  /** Saves what was typed, unless the stored text became another meanwhile. */
  commit: () => void;
  /** Takes back what was typed. */
  revert: () => void;
  /** Puts what was taken back into the field again; undefined where nothing was, or something was typed since. */
  restore: (() => void) | undefined;
  /** Saves what was typed over whatever is stored now. */
  overwrite: () => void;
}

/** A text that is saved when one leaves its field; nothing that was typed is lost when that fails. */
export const useAutosave = (
  { sessionId, name, value, version, onSave }: AutosaveOptions,
  field: RefObject<HTMLElement | null>,
): Autosave => {
  const t = useTranslations('cards.field');
  const { draft, notKept, read, put } = useFieldDraft(sessionId, name);
  const [isSaved, setSaved] = useState(false);
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const standing = standingOf(value, draft);
  // Who left the field while a text was on its way is owed a save of what was typed since.
  const owed = useRef(false);

  const save = async () => {
    const begun = read();
    if (!begun || begun.state === 'saving') return;
    const sent = withoutUnstorable(begun.text);
    put({ text: sent, base: value, state: 'saving' });
    const accepted = await onSave(sent);
    const now = read();
    if (!accepted) return now && put({ ...now, state: 'refused' });
    put(afterSaving(now, sent));
    setSaved(true);
    announce(t('saved'));
  };
  const commit = () => {
    const now = standingOf(value, read());
    owed.current = now === 'saving';
    if (now === 'typed' || now === 'failed') void save();
    else if (now === 'stored' && read()) put(undefined);
  };
  useResume(field, { standing, version, owed, commit });
  const type = (text: string) => {
    setSaved(false);
    setTakenBack(null);
    put(typed(value, read(), text));
  };

  return {
    text: draft?.text ?? value,
    standing,
    notKept,
    isSaved: isSaved && standing === 'stored',
    type,
    commit,
    revert: () => {
      const text = read()?.text ?? value;
      setTakenBack(text === value ? null : text);
      put(undefined);
    },
    restore: takenBack === null ? undefined : () => type(takenBack),
    overwrite: () => void save(),
  };
};

interface Resumed extends Pick<Autosave, 'standing' | 'commit'> {
  version: number;
  owed: RefObject<boolean>;
}

/** Saves without being asked: what is owed, what failed once the block or the line is there anew, and what one scrolls away from. */
const useResume = (
  field: RefObject<HTMLElement | null>,
  { standing, version, owed, commit }: Resumed,
): void => {
  const connection = useConnection();
  const resume = useEffectEvent((when: FieldStanding) => {
    if (standing === when) commit();
  });
  useEffect(() => {
    if (standing === 'typed' && owed.current) resume('typed');
  }, [standing, owed]);
  useEffect(() => {
    if (version >= 0 && connection === 'online') resume('failed');
  }, [version, connection]);
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      if (element && document.activeElement === element) resume('typed');
    };
  }, [field]);
};
