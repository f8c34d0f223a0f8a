import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { MarkedRun } from '#/lib/domain/document-marks.ts';
import { noDocx } from './refusal.ts';

/** A paragraph of a DOCX outside of its tables, as far as a document of Juca has such things. */
export interface DocxParagraph {
  /** The name of its style in small letters without blanks; empty for the usual one. */
  style: string;
  isNumbered: boolean;
  runs: MarkedRun[];
}

/** What of mammoth's document is read (its README, "Document transforms"). */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: object | null;
  isBold?: boolean;
  isItalic?: boolean;
  verticalAlignment?: string;
  anchor?: string;
}

/** The paragraphs of a DOCX, given its parts. Tracked changes count as accepted. Throws `invalid`. */
export const paragraphsOf = async (parts: Record<string, Uint8Array>): Promise<DocxParagraph[]> => {
  const paragraphs: DocxParagraph[] = [];
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const transformDocument = (document: Element): Element => {
    paragraphs.push(...(document.children ?? []).flatMap(paragraphOf));
    // Nothing is left for mammoth to make HTML of.
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  } catch (cause) {
    throw noDocx('damaged', cause);
  }
  return paragraphs;
};

const paragraphOf = (element: Element): DocxParagraph[] => {
  if (element.type !== 'paragraph') return [];
  const { styleName, styleId, numbering, children = [] } = element;
  return [
    {
      style: nameOf(styleName ?? styleId),
      isNumbered: numbering != null,
      runs: children.flatMap((child) => runsOf(child, {})),
    },
  ];
};

const nameOf = (style: string | null | undefined): string => (style ?? '').toLowerCase().replaceAll(' ', '');

type Look = Omit<MarkedRun, 'text'>;

const runsOf = (element: Element, look: Look): MarkedRun[] => {
  const { type, value = '', children = [] } = element;
  if (type === 'text') return [{ ...look, text: value }];
  if (type === 'break') return [{ ...look, text: '\n' }];
  if (type === 'tab') return [{ ...look, text: ' ' }];
  if (isSourceMark(element)) return [];
  if (type !== 'run' && type !== 'hyperlink') return [];
  const own = type === 'run' ? lookOf(element) : look;
  return children.flatMap((child) => runsOf(child, own));
};

const lookOf = ({ isBold, isItalic, styleName }: Element): Look => ({
  ...((isBold || nameOf(styleName) === 'strong') && { bold: true }),
  ...((isItalic || nameOf(styleName) === 'emphasis') && { italic: true }),
});

/** The number of a source, which stands after a statement and is made anew by each export. */
const isSourceMark = ({ type, anchor, verticalAlignment, children = [] }: Element): boolean =>
  (type === 'hyperlink' && anchor?.startsWith('bloco_') === true) ||
  (type === 'run' &&
    verticalAlignment === 'superscript' &&
    children.every(({ value = '' }) => /^[\d, ]*$/u.test(value)));
