import type { ImportFormat } from '#/lib/domain/library/import-report.ts';
import type { ReadItem } from '../item.ts';
import type { Lines, Unit } from '../tally.ts';

/** What the reading thread is asked, window after window, and what it answers. */
export type ReadingCalls = {
  /** The next bytes of the file, which are given away. */
  take: { asks: Uint8Array<ArrayBuffer>; answers: ReadWindow };
  /** The file has ended, or nothing more of it comes. */
  end: { asks: { isCutOff: boolean }; answers: ReadWindow & { format: ImportFormat } };
};

/** What became whole with a window of the file. */
export interface ReadWindow {
  /** Null until enough was read to tell it. */
  format: ImportFormat | null;
  items: ReadItem[];
  unlisted: Unlisted;
  /** True where nothing more of the file is read. */
  isOver: boolean;
}

/** What is only counted: refusals and unused parts beyond those that a report lists, and blank lines. */
export interface Unlisted {
  refused: number;
  unused: number;
  /** Of what is not listed; undefined where nothing says so. */
  unit: Unit | undefined;
  lines: Lines;
}
