import type { Sheet } from '../../document.ts';
import type { Look } from './lines.ts';

const millimetres = (length: number): number => (length * 72) / 25.4;

const width = millimetres(210);
const height = millimetres(297);
const [left, right, top, bottom] = [30, 25, 30, 27].map(millimetres) as [number, number, number, number];

/** An A4 page in points. Wider at the left, where it is bound. */
export const paper = {
  width,
  height,
  left,
  top,
  /** Of the text. */
  textWidth: width - left - right,
  textHeight: height - top - bottom,
  ink: '#1A161F',
  second: '#4A4452',
  line: '#CFCAC2',
  shade: '#F5F3F0',
  link: '#1F3D7A',
} as const;

const { ink, second } = paper;

/** How far in a quotation stands: by a rule in a record, by 4 cm in a document (ABNT NBR 10520). */
export const quoteIndent = { record: 16, document: millimetres(40) } as const;

/** How each kind of text looks. One text face; levels differ by size and weight. */
export const looks = {
  kicker: { size: 9.5, leading: 14, color: second, bold: true },
  title: { size: 21, leading: 26, color: ink, bold: true },
  about: { size: 9.5, leading: 14, color: second },
  heading1: { size: 14.5, leading: 19, color: ink, bold: true },
  heading2: { size: 12.5, leading: 17, color: ink, bold: true },
  heading3: { size: 11, leading: 15.5, color: ink, bold: true, italic: true },
  byline: { size: 9.5, leading: 14, color: second, bold: true },
  body: { size: 11, leading: 15.5, color: ink },
  note: { size: 9.5, leading: 13.5, color: second },
  cell: { size: 9.75, leading: 13.5, color: ink },
  cellHead: { size: 9, leading: 13.5, color: second, bold: true },
  code: { size: 10, leading: 13, color: ink },
  furniture: { size: 8.5, leading: 12, color: second },
} as const satisfies Record<string, Look>;

export type Looks = Record<keyof typeof looks | 'quote', Look>;

/** A document that is sent is set in 12 points, its quotations in 10. */
export const looksOf: Record<Sheet, Looks> = {
  record: { ...looks, quote: looks.body },
  document: {
    ...looks,
    title: { size: 15, leading: 20, color: ink, bold: true },
    heading1: { size: 12.5, leading: 18, color: ink, bold: true },
    heading2: { size: 12, leading: 18, color: ink, bold: true },
    heading3: { size: 12, leading: 18, color: ink, bold: true, italic: true },
    body: { size: 12, leading: 18, color: ink },
    quote: { size: 10, leading: 13.5, color: ink },
  },
};
