import { limits } from '#/lib/domain/limits.ts';
import type { ReferenceReport } from '#/lib/domain/reference-report.ts';

/** Tells of the references of a text of at most `checkedText`. */
export type Conference = (text: string) => Promise<ReferenceReport>;

/** What is said of the references of an export. */
export interface ExportedReferences extends Pick<ReferenceReport, 'references' | 'omitted' | 'tableMadeOn'> {
  /** How many characters of its end were not checked. */
  unread: number;
}

/** UTF-16 units of one export that are read: eight windows. */
const mostRead = 8 * limits.checkedText;

/** The words of an export as far as they are read, and how many characters follow. */
export interface WordsToCheck {
  text: string;
  left: number;
}

export const wordsToCheck = (words: string): WordsToCheck => ({
  text: words.slice(0, mostRead),
  left: Math.max(0, words.length - mostRead),
});

/** A longer text is checked window by window, each ended at a line, up to `limits.references` references. */
export const checkedReferences = async (
  conference: Conference,
  { text, left }: WordsToCheck,
): Promise<ExportedReferences> => {
  const reports: ReferenceReport[] = [];
  const found = () => reports.flatMap(({ references }) => references);
  let from = 0;
  do {
    const window = windowAt(text, from);
    reports.push(await conference(window));
    from += window.length;
  } while (from < text.length && found().length < limits.references);
  return {
    references: found(),
    omitted: reports.reduce((sum, { omitted }) => sum + omitted, 0),
    tableMadeOn: reports[0]?.tableMadeOn ?? '',
    unread: text.length - from + left,
  };
};

const windowAt = (text: string, from: number): string => {
  const window = text.slice(from, from + limits.checkedText);
  const end = from + window.length < text.length ? window.lastIndexOf('\n') + 1 : 0;
  return (end > 0 ? window.slice(0, end) : window).toWellFormed();
};
