import { typedParagraphs } from '#/lib/domain/typed-text.ts';
import type { Part, Run } from '../document.ts';

/** What a person typed, as parts of a document: its lines stay lines, and blanks stand where they were typed. */
export const typedParts = (text: string): Part[] =>
  typedParagraphs(text).map((runs) => ({
    kind: 'paragraph',
    runs: runs.map((run, index): Run => ({ ...run, text: held(run.text, index === 0) })),
  }));

const tab = '    ';

/** Indents and wider gaps in spaces that no format joins; one space stays where a line may end. */
const held = (text: string, isFirst: boolean): string =>
  text
    .split('\n')
    .map((line, index) => {
      const spaced = line.replaceAll('\t', tab);
      const rest = index === 0 && !isFirst ? spaced : spaced.trimStart();
      const indent = spaced.length - rest.length;
      return '\u00a0'.repeat(indent) + rest.replace(/ (?= )/gu, '\u00a0');
    })
    .join('\n');
