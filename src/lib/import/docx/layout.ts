import { wordsHash } from '#/lib/domain/words-mark.ts';
import type { DocxParagraph } from './paragraphs.ts';

/** Styles of what exports set around the text, and set anew each time. */
const layout = new Set(
  'kicker about byline note rule letterhead singleline signatureline verbatim furniture runninghead header footer'.split(
    ' ',
  ),
);
const signatures = new Set(['singleline', 'signatureline']);

/**
 * The paragraphs that are text. A style alone does not tell: in Word a paragraph that is typed below a line of the
 * signature, or below a note, has its style.
 */
export const withoutLayout = (paragraphs: readonly DocxParagraph[]): DocxParagraph[] => {
  const marks = new Set(paragraphs.flatMap(({ marks: here }) => here));
  return marks.size === 0 ? ofUnmarked(paragraphs) : paragraphs.filter((each) => !isOwn(each, marks));
};

/** What an export wrote has its words, wherever a word processor has put the mark. */
const isOwn = ({ style, plain, marks: own }: DocxParagraph, marks: ReadonlySet<string>): boolean =>
  (own.length > 0 || layout.has(style)) && marks.has(wordsHash(plain));

/**
 * Of a file without marks, as exports were before there were any: such a document has one line of a style in its
 * signature, and one note right below it, so each further one was typed.
 */
const ofUnmarked = (paragraphs: readonly DocxParagraph[]): DocxParagraph[] => {
  /** The style above the paragraphs of one style. */
  let above = '';
  return paragraphs.filter(({ style }, index) => {
    const last = paragraphs[index - 1]?.style ?? '';
    if (last !== style) above = last;
    const isTyped = last === style && (signatures.has(style) || (style === 'note' && signatures.has(above)));
    return isTyped || !layout.has(style);
  });
};
