import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import type { ReadItem } from './item.ts';

export type Unit = ImportReport['lines']['unit'];
export type Lines = ImportReport['lines'];

/** Lines, rows or objects of a file by what became of them; together they are all that was read. */
export const noLines = (unit: Unit): Lines => ({ unit, read: 0, used: 0, blank: 0, unused: 0, refused: 0 });

/** Adds what an item takes of the file. Lines of an archive's files are added together. */
export const tally = (lines: Lines, item: ReadItem): void => {
  if ('blank' in item) count(lines, 'blank', item.blank);
  else if ('unused' in item) {
    const { at, to = at, reason } = item.unused;
    // The header of a table is counted as blank already.
    if (reason !== 'columns') count(lines, 'unused', to - at + 1);
  } else if ('refusal' in item) count(lines, 'refused', item.lines ?? 1);
  else count(lines, 'used', item.lines ?? 1);
};

const count = (lines: Lines, what: 'used' | 'blank' | 'unused' | 'refused', amount: number): void => {
  lines[what] += amount;
  lines.read += amount;
};

/** What is counted once items of another unit come to the others; a whole file that is refused among them changes nothing. */
export const unitWith = (before: Unit | undefined, unit: Unit | undefined): Unit | undefined => {
  if (unit === undefined || before === unit || before === undefined || before === 'file')
    return unit ?? before;
  return unit === 'file' ? before : 'mixed';
};

/** What of the file an item stands for; undefined for one that does not say. */
export const unitOf = (item: ReadItem): Unit | undefined => {
  if ('refusal' in item) return item.refusal.unit;
  if ('unused' in item) return item.unused.unit;
  return 'place' in item ? item.place.unit : undefined;
};
