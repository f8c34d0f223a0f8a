'use client';

import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** Grows a text field with its text, also when its width changes; the field's style limits the height. */
export const useGrowingField = (field: RefObject<HTMLTextAreaElement | null>, text: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    if (field.current) grow(field.current);
  }, [field, text]);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow(element);
    });
    observer.observe(element);
    void document.fonts.ready.then(() => grow(element));
    return () => observer.disconnect();
  }, [field]);
};

const grow = (element: HTMLTextAreaElement): void => {
  // What stands around keeps its height while the text is measured, or the page would scroll.
  const around = element.parentElement;
  if (around) around.style.minHeight = `${around.offsetHeight}px`;
  element.style.height = 'auto';
  const borders = element.offsetHeight - element.clientHeight;
  element.style.height = `${element.scrollHeight + borders}px`;
  if (around) around.style.minHeight = '';
};
