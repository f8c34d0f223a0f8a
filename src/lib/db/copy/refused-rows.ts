import type { CopiedTable } from './copied-tables.ts';
import { CopyError } from './copy-error.ts';
import type { CopyTarget } from './ends.ts';
import { type Key, keyOf, type Row } from './row.ts';

/** A row that the target does not take, and why. */
export interface RefusedRow {
  table: string;
  key: Key;
  reason: string;
}

/**
 * Stores rows that go together where they can. Where they cannot, the row that is to blame is looked for by halves. It
 * throws `CopyError` that names the row; with `skip` it notes the row and stores the others.
 */
export class RowWriter {
  readonly #target: CopyTarget;
  readonly #skip: boolean;
  readonly #keys = new Set<string>();
  readonly refused: RefusedRow[] = [];

  constructor(target: CopyTarget, skip: boolean) {
    this.#target = target;
    this.#skip = skip;
  }

  /** Resolves to the number of rows stored. */
  async write(table: CopiedTable, rows: readonly Row[]): Promise<number> {
    try {
      await this.#target.write(table, rows);
      return rows.length;
    } catch (error) {
      // A target that answers no more is to blame itself.
      await this.#target.all('select 1').catch(() => {
        throw error;
      });
      const half = Math.ceil(rows.length / 2);
      if (rows.length > 1)
        return (await this.write(table, rows.slice(0, half))) + (await this.write(table, rows.slice(half)));
      this.#refuse(table, rows[0] ?? [], error);
      return 0;
    }
  }

  /** True for a row that was skipped. */
  isRefused(table: CopiedTable, row: Row): boolean {
    return this.#keys.size > 0 && this.#keys.has(placeOf(table, row));
  }

  #refuse(table: CopiedTable, row: Row, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const refused = { table: table.name, key: keyOf(table, row), reason };
    if (!this.#skip) throw new CopyError(`${nameOf(refused)} Mend the row, or copy without it: --skip-rows.`);
    this.refused.push(refused);
    this.#keys.add(placeOf(table, row));
  }
}

const placeOf = (table: CopiedTable, row: Row): string => JSON.stringify([table.name, ...keyOf(table, row)]);

/** The row and the reason in words for the operator. */
export const nameOf = ({ table, key, reason }: RefusedRow): string =>
  `The row ${key.join(', ')} of the table ${table} cannot be copied: ${reason}.`;
