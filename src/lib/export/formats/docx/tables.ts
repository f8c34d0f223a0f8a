import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Column, Fact, Part, Run } from '../../document.ts';
import { placeOf } from './place.ts';
import { children } from './runs.ts';
import { lineColor, second, textWidth } from './styles.ts';
import type { WordMarks } from './word-marks.ts';
import { writable } from './writable.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: lineColor };
/** Below the head of a table. */
const heavy = { style: BorderStyle.SINGLE, size: 6, color: second };
const padding = { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 0, right: 140 };
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** A table whose head stands again on each page; with `keepNext` its last row stays with what follows it. */
export const partTable = (
  { columns, rows }: Extract<Part, { kind: 'table' }>,
  marks: WordMarks,
  keepNext = false,
): Table => {
  const widths = widthsOf(columns.map(({ weight }) => weight));
  const row = (texts: readonly Run[][], style: string, isHead: boolean, isHeld = false, mark?: Bookmark) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: columns.map(({ align }, index) =>
        cell(texts[index] ?? [], widths[index] ?? 0, style, align, {
          isHead,
          isHeld,
          ...(mark && index === 0 && { mark }),
        }),
      ),
    });
  const heads = columns.map(({ heading }) => heading);
  const mark = marks.ofCells(
    [heads, ...rows].flatMap((texts) => columns.map((_, index) => texts[index] ?? [])),
  );
  return table(widths, thin, [
    row(heads, 'CellHead', true, false, mark),
    ...rows.map((texts, index) => row(texts, 'Cell', false, keepNext && index === rows.length - 1)),
  ]);
};

/** Terms at the left and what they are at the right, without lines; `keepNext` as for a table. */
export const factTable = (facts: readonly Fact[], marks: WordMarks, keepNext = false): Table => {
  const mark = marks.ofCells(facts.flatMap(({ term, runs }) => [term, runs]));
  const longest = Math.max(...facts.map(({ term }) => term.length));
  const left = Math.min(Math.round(textWidth * 0.32), 340 + longest * 120);
  const widths = [left, textWidth - left];
  const rows = facts.map(({ term, runs, block }, index) => {
    const isHeld = keepNext && index === facts.length - 1;
    const text = children([{ text: writable(term) }]);
    const head = block === undefined ? text : [new Bookmark({ id: placeOf(block), children: text })];
    const cells = [
      new TableCell({
        width: { size: left, type: WidthType.DXA },
        children: [
          new Paragraph({
            style: 'CellHead',
            keepNext: isHeld,
            children: index === 0 ? [mark, ...head] : head,
          }),
        ],
      }),
      cell(runs, widths[1] ?? 0, 'Cell', 'left', { isHeld }),
    ];
    return new TableRow({ children: cells });
  });
  return table(widths, none, rows);
};

const table = (columnWidths: number[], line: typeof none | typeof thin, rows: TableRow[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: padding,
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: line,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows,
  });

const cell = (
  runs: readonly Run[],
  size: number,
  style: string,
  align: Column['align'],
  { isHead = false, isHeld = false, mark }: { isHead?: boolean; isHeld?: boolean; mark?: Bookmark } = {},
): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    ...(isHead && { borders: { bottom: heavy } }),
    children: [
      new Paragraph({
        style,
        ...(isHeld && { keepNext: true }),
        alignment: alignments[align],
        children: [...(mark ? [mark] : []), ...children(runs)],
      }),
    ],
  });

const widthsOf = (weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, each) => sum + each, 0) || 1;
  return weights.map((weight) => Math.round((textWidth * weight) / total));
};
