import type { Column, Fact, Part, Run } from '../../document.ts';
import type { Box } from './box.ts';
import type { Canvas, Element } from './canvas.ts';
import type { Faces } from './faces.ts';
import { breakLines, type Line, type Look, widthOf } from './lines.ts';
import { looks, paper } from './paper.ts';

interface Cell {
  lines: Line[];
  left: number;
  width: number;
  align: Column['align'];
  element: Element | 'decoration';
  leading: number;
}

interface RowShape {
  cells: Cell[];
  padding: number;
  /** Thickness of the line below. */
  rule: number;
  block?: number | undefined;
}

const gutter = 10;

/** What tables are made with. */
export interface TableTools {
  canvas: Canvas;
  faces: Faces;
}

/** A table: its rows break across pages line by line, and its head stands again on each page. */
export const tableBoxes = (
  { columns, rows }: Extract<Part, { kind: 'table' }>,
  { canvas, faces }: TableTools,
  place: { left: number; width: number; parent: Element },
): Box[] => {
  const table = canvas.element('Table', place.parent);
  const shares = sharesOf(columns, rows, place.width, faces);
  const cellsOf = (texts: readonly Run[][], look: Look, tag: 'TH' | 'TD', row: Element | 'decoration') => {
    let left = place.left;
    return columns.map(({ align }, index): Cell => {
      const width = shares[index] ?? 0;
      const inner = index === columns.length - 1 ? width : width - gutter;
      const element =
        row === 'decoration' ? row : canvas.element(tag, row, tag === 'TH' ? { scope: 'Column' } : {});
      const lines = breakLines(texts[index] ?? [], look, inner, faces);
      const cell = { lines, left, width: inner, align, element, leading: look.leading };
      left += width;
      return cell;
    });
  };
  const headings = columns.map(({ heading }) => heading);
  const head = (row: Element | 'decoration') =>
    rowBoxes({ cells: cellsOf(headings, looks.cellHead, 'TH', row), padding: 3, rule: 0.8 }, place);
  const first = head(canvas.element('TR', table)).map((box) => ({ ...box, keep: true }));
  const again = head('decoration');
  const body = rows.flatMap((texts) => {
    const row = canvas.element('TR', table);
    return rowBoxes({ cells: cellsOf(texts, looks.cell, 'TD', row), padding: 3.5, rule: 0.4 }, place);
  });
  return spaced([...first, ...body.map((box) => ({ ...box, repeats: again }))], 6);
};

/** Terms at the left, what they are at the right; read as a table whose rows have heads. */
export const factBoxes = (
  facts: readonly Fact[],
  { canvas, faces }: TableTools,
  place: { left: number; width: number; parent: Element },
): Box[] => {
  const table = canvas.element('Table', place.parent);
  const terms = facts.map(({ term }) =>
    breakLines([{ text: term }], looks.cellHead, place.width * 0.32, faces),
  );
  const widest = Math.max(...terms.flat().map(widthOf)) + gutter + 4;
  const boxes = facts.flatMap(({ runs, block }, index) => {
    const row = canvas.element('TR', table);
    const width = place.width - widest;
    const lines = breakLines(runs, looks.cell, width, faces);
    const common = { align: 'left' as const, leading: looks.cell.leading };
    const cells: Cell[] = [
      {
        ...common,
        lines: terms[index] ?? [],
        left: place.left,
        width: widest,
        element: canvas.element('TH', row, { scope: 'Row' }),
      },
      { ...common, lines, left: place.left + widest, width, element: canvas.element('TD', row) },
    ];
    return rowBoxes({ cells, padding: 1.5, rule: 0, block }, place);
  });
  return spaced(boxes, 5);
};

const spaced = (boxes: Box[], before: number): Box[] =>
  boxes.map((box, index) => (index === 0 ? { ...box, before } : box));

/** Rows of up to so many lines stay on one page. */
const wholeRow = 8;

/** One box for each line of the highest cell; no page ends after the first line of a row or before its last. */
const rowBoxes = (row: RowShape, place: { left: number; width: number }): Box[] => {
  const count = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
  const leading = Math.max(...row.cells.map((cell) => cell.leading));
  return Array.from({ length: count }, (_, index): Box => {
    const isLast = index === count - 1;
    const above = index === 0 ? row.padding : 0;
    return {
      height: above + leading + (isLast ? row.padding + row.rule : 0),
      before: 0,
      keep: !isLast && (count <= wholeRow || index === 0 || index === count - 2),
      paint: (canvas, top) => {
        if (index === 0 && row.block !== undefined) canvas.arrive(row.block, top);
        for (const cell of row.cells) paintCell(canvas, cell, index, top + above);
        if (isLast && row.rule > 0) {
          const bottom = top + above + leading + row.padding;
          canvas.fill(place.left, bottom, place.width, row.rule, row.rule > 0.5 ? paper.second : paper.line);
        }
      },
    };
  });
};

const paintCell = (canvas: Canvas, cell: Cell, index: number, top: number): void => {
  const line = cell.lines[index];
  if (!line) return;
  const room = cell.width - widthOf(line);
  const shift = cell.align === 'right' ? room : cell.align === 'center' ? room / 2 : 0;
  canvas.line(line, cell.left + shift, top, cell.leading, cell.element);
};

/** Widths by weight, but no column narrower than its longest word where there is room for that. */
const sharesOf = (
  columns: readonly Column[],
  rows: readonly Run[][][],
  width: number,
  faces: Faces,
): number[] => {
  const least = columns.map(({ heading }, index) => {
    const texts = [heading, ...rows.slice(0, 200).map((row) => row[index] ?? [])];
    const widths = texts.flatMap((runs) =>
      runs.flatMap(({ text }) => text.split(/\s+/u).map((word) => wordWidth(word, faces))),
    );
    return Math.min(width / columns.length, Math.max(24, ...widths) + gutter + 1);
  });
  const room = Math.max(0, width - least.reduce((sum, each) => sum + each, 0));
  const total = columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return columns.map(({ weight }, index) => (least[index] ?? 0) + (room * weight) / total);
};

const wordWidth = (word: string, faces: Faces): number =>
  faces
    .pieces(word.slice(0, 60), 'bold')
    .reduce((sum, piece) => sum + faces.width(piece, looks.cell.size), 0);
