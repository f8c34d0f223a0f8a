import { plainTextOf } from './plain-text.ts';

/** A session for the clipboard: formatted, and as plain text. */
export interface Copied {
  html: string;
  text: string;
}

export const copiedFrom = (sheet: HTMLElement): Copied => ({
  html: sheet.outerHTML,
  text: plainTextOf(sheet),
});

/**
 * Puts what is still on its way into the clipboard: browsers keep the right to write from the press until it has come.
 * Throws where they do not, or where it does not come.
 */
export const writeToClipboard = async (copied: Promise<Copied>): Promise<void> => {
  const part = (name: keyof Copied, type: string) => copied.then((all) => new Blob([all[name]], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': part('html', 'text/html'),
      'text/plain': part('text', 'text/plain'),
    }),
  ]);
};
