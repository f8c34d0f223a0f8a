import { sessionSheet, sessionSheetAtOnce } from './session-sheet.ts';

/** Names the element that is printed in place of the page. */
const sheetAttribute = 'data-sheet';

let isFresh = false;

const place = (sheet: HTMLElement): void => {
  clear();
  sheet.setAttribute(sheetAttribute, '');
  sheet.ariaHidden = 'true';
  document.body.append(sheet);
};

const clear = (): void => {
  for (const sheet of document.querySelectorAll(`[${sheetAttribute}]`)) sheet.remove();
};

/** Prints the whole session as its PDF looks. Throws `ApiError`. */
export const printSession = async (id: string, timeZone: string): Promise<void> => {
  place(await sessionSheet(id, timeZone));
  isFresh = true;
  window.print();
};

/**
 * Has whatever prints this page print the whole session, until the returned function is called. `onLack` is told when the
 * session could not be had, and again when that printing is over.
 */
export const printsSession = (
  id: string,
  timeZone: string,
  onLack: (isPrinting: boolean) => void,
): (() => void) => {
  const begin = () => {
    if (isFresh) return;
    const sheet = sessionSheetAtOnce(id, timeZone);
    if (sheet) place(sheet);
    else onLack(true);
  };
  // Safari on iOS says that it is over while it still draws the pages: the sheet stays until the reader does something.
  const end = () => {
    isFresh = false;
    onLack(false);
    addEventListener('pointerdown', clear, { once: true });
    addEventListener('keydown', clear, { once: true });
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    clear();
  };
};
