'use client';

import { useState } from 'react';
import { isSameJson } from '#/lib/domain/equality.ts';
import { useFieldDraft } from '../../field/useFieldDraft.ts';
import { begunFor, isEmptyForm, type OwnPrecedentForm, readForm } from './own-precedent.ts';

export interface OwnPrecedentState {
  form: OwnPrecedentForm;
  isOpen: boolean;
  /** True once the reader opened the form, so that the focus follows. */
  wasOpen: boolean;
  /** Opens the form, for the decision with this number where one is given and no other is half typed. */
  open: (number?: string) => void;
  close: () => void;
  change: (form: OwnPrecedentForm) => void;
  /** Empties and closes the form, unless more was typed while the answer was awaited. */
  onAdded: (form: OwnPrecedentForm) => void;
}

/** The form for a decision that is not in the library. What is typed is kept on the device until it is added. */
export const useOwnPrecedent = (sessionId: string, blockId: string): OwnPrecedentState => {
  const { draft, read, put } = useFieldDraft(sessionId, `${blockId}.own`);
  const form = readForm(draft?.text);
  const [isOpen, setOpen] = useState(!isEmptyForm(form));
  const [wasOpen, setWasOpen] = useState(false);
  const change = (next: OwnPrecedentForm) =>
    put(isEmptyForm(next) ? undefined : { text: JSON.stringify(next), base: '', state: 'open' });
  return {
    form,
    isOpen,
    wasOpen,
    open: (number) => {
      if (number) change(begunFor(number, readForm(read()?.text)));
      setOpen(true);
      setWasOpen(true);
    },
    close: () => setOpen(false),
    change,
    onAdded: (added) => {
      if (!isSameJson({ ...readForm(read()?.text) }, { ...added })) return;
      put(undefined);
      setOpen(false);
    },
  };
};
