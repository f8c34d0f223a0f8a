import { Document, Footer, Header, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ExportDocument } from '../../document.ts';
import { bodyOf } from './body.ts';
import { languageOf, margins, numbering, page, styles } from './styles.ts';
import { WordMarks } from './word-marks.ts';
import { writable } from './writable.ts';

/**
 * The document for a word processor: real heading styles, numbered lists, tables whose heads stand again on each
 * page, page numbers, and the language of its text.
 */
export const renderDocx = async (
  document: ExportDocument,
  pageOf: (page: number, pages: number) => string,
): Promise<Uint8Array> => {
  const { title, subtitle, about, parts, locale, sheet, author, letterhead } = document;
  const marks = new WordMarks();
  const marked = (style: string) => (text: string) =>
    new Paragraph({ style, children: [marks.of(text), new TextRun(writable(text))] });
  const opening = [
    ...letterhead.map(marked('Letterhead')),
    ...[subtitle].filter((text) => text !== '').map(marked('Kicker')),
    new Paragraph({
      style: 'Title',
      text: writable(title),
      ...(letterhead.length > 0 && { spacing: { before: belowLetterhead } }),
    }),
    ...about.map(marked('About')),
    ...(sheet === 'record' ? [new Paragraph({ style: 'Rule' })] : []),
  ];
  const file = new Document({
    title: writable(title),
    ...(subtitle !== '' && { subject: writable(subtitle) }),
    creator: writable(author) || 'Juca',
    lastModifiedBy: writable(author) || 'Juca',
    styles: styles(languageOf(locale), sheet),
    numbering: numbering(parts),
    // Else Word tears the words of a justified line apart that a line break within the paragraph ends.
    compatibility: { doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { page: { size: page, margin: margins }, titlePage: true },
        headers: { default: runningHead(title) },
        footers: { default: footer(pageOf), first: footer(pageOf) },
        children: [...opening, ...bodyOf(parts, sheet, marks)],
      },
    ],
  });
  return Packer.toBuffer(file);
};

/** Between the letterhead and the title, in twips. */
const belowLetterhead = 480;

/** The title on every page but the first. */
const runningHead = (title: string): Header =>
  new Header({ children: [new Paragraph({ style: 'RunningHead', text: writable(title) })] });

/** The page numbers as fields, which the word processor fills in, amid the words that go with them. */
const footer = (pageOf: (page: number, pages: number) => string): Footer => {
  const [before = '', between = '', after = ''] = pageOf(-1, -2).split(/-[12]/u);
  const children: ParagraphChild[] = [
    new TextRun(before),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(between),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    new TextRun(after),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Furniture', children })] });
};
