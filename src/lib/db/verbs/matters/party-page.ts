import type { NumberedMatter } from '#/lib/domain/matters/propose-matters.ts';
import { toNumberedMatter } from '../../matter-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import { readNameCursor, writeNameCursor } from './name-cursor.ts';

type PartyRow = StatementRow<'partiesOfMatters'>;

/** Matters in one step; each has at most `limits.partiesPerMatter` parties. */
const mattersPerStep = 40;

/** The matters of one step, by name, from the one that the cursor names on; parties are parsed as they are asked for. */
export class PartyPage {
  readonly #rows: readonly PartyRow[];

  private constructor(rows: readonly PartyRow[]) {
    this.#rows = rows;
  }

  static async from(transaction: Transaction, cursor: string | undefined): Promise<PartyPage> {
    const limit = mattersPerStep + 1;
    return new PartyPage(await transaction.all('partiesOfMatters', { ...readNameCursor(cursor), limit }));
  }

  *matters(except?: string): Generator<NumberedMatter> {
    for (const row of this.#rows.slice(0, mattersPerStep)) if (row.id !== except) yield toNumberedMatter(row);
  }

  /** Whether the step begins with the matter that the cursor names: it may be gone, or have another name. */
  beginsWith(cursor: string): boolean {
    return this.#rows[0]?.id === readNameCursor(cursor).id;
  }

  /** The cursor of a matter of this step, or without an id of the one after it; null where there is none. */
  cursorOf(id?: string): string | null {
    const row = id === undefined ? this.#rows[mattersPerStep] : this.#rows.find((each) => each.id === id);
    return row ? writeNameCursor(row.name_key, row.id) : null;
  }
}
