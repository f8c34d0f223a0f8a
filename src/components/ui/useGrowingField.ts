'use client';

import { type RefObject, useLayoutEffect } from 'react';

/** Gives a text field the height of its text; its style says how far it may grow. */
export const useGrowingField = (field: RefObject<HTMLTextAreaElement | null>, text: string): void =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [field, text]);
