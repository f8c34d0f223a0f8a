import type PDFDocument from 'pdfkit';
import type { ExportDocument, Part } from '../../document.ts';
import { ArchivalPdf } from './archival.ts';
import { type Placed, paginate } from './box.ts';
import { Canvas } from './canvas.ts';
import { Faces } from './faces.ts';
import { Layout } from './layout.ts';
import { breakLines, widthOf } from './lines.ts';
import { looks, paper } from './paper.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/**
 * The document as a tagged PDF 1.7 on A4: text faces embedded, structure for screen readers, outline, running head
 * and page numbers. Two exports of the same document are the same, byte for byte.
 */
export const renderPdf = async (
  document: ExportDocument,
  pageOf: (page: number, pages: number) => string,
) => {
  const pdf = openPdf(document);
  const bytes = collect(pdf);
  const faces = new Faces(pdf);
  const canvas = new Canvas(pdf, blocksOf(document.parts));
  const boxes = new Layout(canvas, faces, document.sheet, outlineOf(pdf)).document(document);
  const pages = paginate(boxes, paper.textHeight);
  pages.forEach((page, index) => {
    canvas.newPage();
    drawFurniture(canvas, faces, index === 0 ? '' : document.title, pageOf(index + 1, pages.length));
    drawPage(canvas, page);
  });
  canvas.endMark();
  pdf.end();
  return bytes;
};

const openPdf = ({ title, subtitle, locale, createdAt, author }: ExportDocument): Pdf =>
  new ArchivalPdf({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: {
      Title: title,
      ...(author !== '' && { Author: author }),
      ...(subtitle !== '' && { Subject: subtitle }),
      Creator: 'Juca',
      Producer: 'Juca',
      CreationDate: new Date(createdAt),
      ModDate: new Date(createdAt),
    },
  });

const collect = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });

const drawPage = (canvas: Canvas, page: readonly Placed[]): void => {
  for (const { box, top, gap } of page) box.paint(canvas, top, gap);
};

/** What stands on every page besides the text: the title in short, and which page it is. */
const drawFurniture = (canvas: Canvas, faces: Faces, title: string, page: string): void => {
  const { leading } = looks.furniture;
  if (title !== '') {
    const lines = breakLines([{ text: title }], looks.furniture, paper.textWidth - 20, faces);
    const [head = []] = lines;
    const end = lines.length > 1 ? [{ text: '…' }] : [];
    const [dots = []] = breakLines(end, looks.furniture, 20, faces);
    canvas.line(head, 0, -30, leading, 'decoration');
    canvas.line(dots, widthOf(head), -30, leading, 'decoration');
    canvas.fill(0, -14, paper.textWidth, 0.4, paper.line);
  }
  const [number = []] = breakLines([{ text: page }], looks.furniture, paper.textWidth, faces);
  canvas.line(number, paper.textWidth - widthOf(number), paper.textHeight + 22, leading, 'decoration');
};

/** Headings of the first two levels, nested, for the reader's list of contents. */
const outlineOf = (pdf: Pdf) => {
  let chapter = pdf.outline;
  return (level: number, text: string): void => {
    if (level === 1) chapter = pdf.outline.addItem(text);
    else if (level === 2) chapter.addItem(text);
  };
};

const blocksOf = (parts: readonly Part[]): Set<number> => {
  const blocks = new Set<number>();
  for (const part of parts) {
    if (part.kind === 'facts') for (const { block } of part.facts) if (block !== undefined) blocks.add(block);
    if ((part.kind === 'heading' || part.kind === 'byline') && part.block !== undefined)
      blocks.add(part.block);
  }
  return blocks;
};
