import { type RefObject, useLayoutEffect } from 'react';

/** Gives the focus to the message around the element when that goes while it has the focus. */
export const useFocusToMessage = (element: RefObject<HTMLElement | null>): void =>
  useLayoutEffect(() => {
    const own = element.current;
    return () => {
      if (own && hasFocus(own)) own.closest('article')?.focus({ preventScroll: true });
    };
  }, [element]);

/** Gives the focus to the next message, or else to the one before, when this one is taken out while it has the focus. */
export const useFocusToNeighbour = (article: RefObject<HTMLElement | null>): void =>
  useLayoutEffect(() => {
    const own = article.current;
    const row = own?.closest<HTMLElement>('[data-index]');
    return () => {
      if (!own || !row || !hasFocus(own)) return;
      // Once the message is out: a row that is only out of sight goes with it.
      queueMicrotask(() => {
        if (row.isConnected && !row.querySelector('article'))
          neighbourOf(row)?.focus({ preventScroll: true });
      });
    };
  }, [article]);

const hasFocus = (element: HTMLElement): boolean => element.contains(document.activeElement);

const neighbourOf = (row: HTMLElement): HTMLElement | undefined => {
  const rendered = row.parentElement?.querySelectorAll<HTMLElement>('[data-index] article') ?? [];
  const articles = [...rendered].toSorted((one, other) => indexOf(one) - indexOf(other));
  return articles.find((each) => indexOf(each) > Number(row.dataset.index)) ?? articles.at(-1);
};

const indexOf = (article: HTMLElement): number =>
  Number(article.closest<HTMLElement>('[data-index]')?.dataset.index);
