import { messages } from '#/i18n/messages.ts';
import type { MarkedRun } from '#/lib/domain/document-marks.ts';

/** A name without these signs, with at most two parts in brackets. */
const nameWithout = (signs: string): string =>
  `[^()\\n${signs}]{0,200}(?:\\([^()\\n]{0,60}\\)[^()\\n${signs}]{0,60}){0,2}`;

/** The pattern of just these words. */
const literal = (words: string): string =>
  Array.from(words, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join('');

/** What an export says behind a statement that somebody proposed, in every language. */
const proposals = Object.values(messages)
  .map((each) => each.export.document.proposed)
  .flatMap(({ guide, model, unchecked }) =>
    [guide, model].map((said) => {
      const [before = '', after = ''] = said.split('{name}').map((words) => literal(words));
      // A name that ends the mark ends at a comma: what follows is what somebody wrote.
      const name = nameWithout(after === '' ? ',;' : '');
      return new RegExp(`\\s?\\(${before}${name}${after}(?:; ${literal(unchecked)})?\\)`, 'gu');
    }),
  );

/** The runs without the marks of who proposed their text, which each export makes anew. */
export const withoutProposals = (runs: readonly MarkedRun[]): MarkedRun[] =>
  proposals.reduce(without, [...runs]);

/** A mark may go over several runs: a word processor divides them. */
const without = (runs: MarkedRun[], pattern: RegExp): MarkedRun[] => {
  const whole = runs.map(({ text }) => text).join('');
  const marks = [...whole.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }));
  let [at, next] = [0, 0];
  return runs.map((run) => {
    const end = at + run.text.length;
    let kept = '';
    for (let mark = marks[next]; mark && mark.index < end; mark = marks[next]) {
      kept += whole.slice(at, Math.max(at, mark.index));
      at = Math.min(end, mark.end);
      if (mark.end > end) break;
      next += 1;
    }
    kept += whole.slice(at, end);
    at = end;
    return { ...run, text: kept };
  });
};
