import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import type { Locale } from '#/i18n/locales.ts';
import type { Part, Sheet } from '../../document.ts';

/** Twentieths of a point, in which word processors measure. */
const points = (size: number): number => Math.round(size * 20);
const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

export const page = { width: millimetres(210), height: millimetres(297) };
export const margins = {
  top: millimetres(30),
  bottom: millimetres(27),
  left: millimetres(30),
  right: millimetres(25),
  header: millimetres(19),
  footer: millimetres(14),
};
export const textWidth = page.width - margins.left - margins.right;

/** A text face that every Word has, and for which LibreOffice brings one of the same measures. */
const face = 'Cambria';
export const codeFace = 'Courier New';
const ink = '1A161F';
export const second = '4A4452';
export const lineColor = 'CFCAC2';
export const shade = 'F5F3F0';

export const languageOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'pt-BR');

/** Lines as multiples of the face's own height; said outright, since not every reader takes it for granted. */
export const auto = { lineRule: LineRuleType.AUTO };

const heading = (size: number, before: number, italics = false) => ({
  run: { size: size * 2, bold: true, italics, color: ink, font: face },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: points(before), after: points(3) } },
});

/** How far in a quotation stands, as in the PDF: beside a rule in a record, by 4 cm in a document (ABNT NBR 10520). */
export const quoteIndent: Readonly<Record<Sheet, number>> = { record: points(16), document: millimetres(40) };

/** Sizes in half points. A document that is sent is set in 12 points and justified. */
const texts = {
  record: { size: 22, line: 300, title: 42, paragraph: {}, headings: [15.5, 12.5, 11] },
  document: {
    size: 24,
    line: 360,
    title: 30,
    paragraph: { alignment: AlignmentType.BOTH },
    headings: [12.5, 12, 12],
  },
} as const;

/** In a document that is sent a quotation stands 4 cm in and in smaller type, as ABNT NBR 10520 asks. */
const quotations = {
  record: {
    paragraph: {
      indent: { left: quoteIndent.record, right: points(8) },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: lineColor, space: 10 } },
    },
  },
  document: {
    run: { size: 20 },
    paragraph: { indent: { left: quoteIndent.document }, spacing: { ...auto, line: 240, after: points(10) } },
  },
} as const;

/** Styles by name, so that whoever edits the document changes each kind of text in one place. */
export const styles = (language: string, sheet: Sheet): IStylesOptions => ({
  default: {
    document: {
      run: { font: face, size: texts[sheet].size, color: ink, language: { value: language } },
      paragraph: {
        ...texts[sheet].paragraph,
        spacing: { ...auto, line: texts[sheet].line, after: points(6) },
      },
    },
    title: {
      run: { size: texts[sheet].title, bold: true, color: ink, font: face },
      paragraph: {
        keepNext: true,
        alignment: sheet === 'document' ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { ...auto, line: 240, before: points(2), after: points(sheet === 'document' ? 18 : 6) },
      },
    },
    heading1: heading(texts[sheet].headings[0], 22),
    heading2: heading(texts[sheet].headings[1], 16),
    heading3: heading(texts[sheet].headings[2], 10, true),
    hyperlink: { run: { color: '1F3D7A', underline: {} } },
  },
  paragraphStyles: [
    small('Kicker', { bold: true, after: 0, keepNext: true }),
    small('About', { after: 0 }),
    small('Byline', { bold: true, before: 12, after: 2, keepNext: true }),
    small('Note', { after: 4 }),
    {
      id: 'Rule',
      name: 'Rule',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: {
        spacing: { ...auto, line: 240, before: 0, after: points(6) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: second, space: 4 } },
      },
    },
    { id: 'Citation', name: 'Citation', basedOn: 'Normal', ...quotations[sheet] },
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: { size: 20, color: second },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...auto, line: 260, after: 0 } },
    },
    {
      id: 'SingleLine',
      name: 'SingleLine',
      basedOn: 'Normal',
      paragraph: { spacing: { ...auto, line: 300, before: points(6), after: 0 }, keepNext: true },
    },
    {
      id: 'SignatureLine',
      name: 'SignatureLine',
      basedOn: 'SingleLine',
      paragraph: {
        spacing: { ...auto, line: 300, before: points(44), after: 0 },
        indent: { left: millimetres(35), right: millimetres(35) },
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: ink, space: 4 } },
      },
    },
    {
      id: 'Verbatim',
      name: 'Verbatim',
      basedOn: 'Normal',
      run: { font: codeFace, size: 17 },
      paragraph: { spacing: { ...auto, line: 240 }, shading: { fill: shade } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { ...auto, line: 252, before: points(2), after: points(2) } },
    },
    {
      id: 'CellHead',
      name: 'Cell Head',
      basedOn: 'Cell',
      run: { size: 18, bold: true, color: second },
      paragraph: { keepNext: true },
    },
    {
      id: 'RunningHead',
      name: 'Running Head',
      basedOn: 'Normal',
      run: { size: 17, color: second },
      paragraph: {
        alignment: AlignmentType.LEFT,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: lineColor, space: 3 } },
      },
    },
    {
      id: 'Furniture',
      name: 'Furniture',
      basedOn: 'Normal',
      run: { size: 17, color: second },
      paragraph: { alignment: AlignmentType.RIGHT },
    },
  ],
});

const small = (
  id: string,
  given: { bold?: boolean; before?: number; after: number; keepNext?: boolean },
) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: 19, color: second, bold: given.bold === true },
  paragraph: {
    keepNext: given.keepNext === true,
    spacing: { ...auto, line: 260, before: points(given.before ?? 0), after: points(given.after) },
  },
});

export const bullets = 'bullets';
/** A numbering for each first number of a list, since a list may begin at any. */
export const numberingFrom = (start: number): string => `numbers-${start}`;

export const deepestList = 8;

const levels = Array.from({ length: deepestList + 1 }, (_, level) => level);
/** Where the text of an item begins, in twips. */
export const listIndent = (level: number): number => points(18 * (level + 1));
const indentAt = (level: number) => ({
  paragraph: { indent: { left: listIndent(level), hanging: points(16) } },
});

/** The list numberings that the parts need. */
export const numbering = (parts: readonly Part[]): INumberingOptions => ({
  config: [
    {
      reference: bullets,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        style: indentAt(level),
      })),
    },
    ...[...startsOf(parts)].map((start) => ({
      reference: numberingFrom(start),
      levels: levels.map((level) => ({
        level,
        start,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: indentAt(level),
      })),
    })),
  ],
});

const startsOf = (parts: readonly Part[], found = new Set<number>()): Set<number> => {
  for (const part of parts) {
    if (part.kind === 'quote') startsOf(part.parts, found);
    if (part.kind !== 'list') continue;
    if (part.ordered) found.add(part.start);
    for (const item of part.items) startsOf(item, found);
  }
  return found;
};
