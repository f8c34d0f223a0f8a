'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Takes over what was typed into an empty field of the server's page before the page's scripts ran: it stands in the field
 * only, and is gone once the field is drawn again. A text area that has a text is set to it by React itself.
 */
export const useTypedBefore = (
  field: RefObject<Field | null>,
  value: string,
  onChange: (value: string) => unknown,
): void => {
  const known = useRef({ value, onChange });
  useLayoutEffect(() => {
    known.current = { value, onChange };
  });
  useLayoutEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed === '' || typed === known.current.value) return;
    // One field of a form after the other, each from what the form is with the ones before.
    queueMicrotask(() => flushSync(() => known.current.onChange(typed)));
  }, [field]);
};
