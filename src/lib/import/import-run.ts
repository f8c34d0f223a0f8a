import { JucaError } from '#/lib/domain/errors.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ImportFormat, ImportReport, ItemPlace, Refusal } from '#/lib/domain/library/import-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ReadItem } from './item.ts';

/** Where decisions go: a library, or what a test puts in its place. */
export interface DecisionSink {
  importDecisions(input: {
    decisions: NewDecision[];
  }): Promise<{ outcomes: { outcome: 'added' | 'updated' | 'unchanged' }[] }>;
}

/** Refusals that a report lists; the rest is only counted. */
export const listedRefusals = 200;

/** Characters taken together, all of them and those that are indexed: while they are stored, nobody else writes. */
const batchLength = { all: 512 * 1024, indexed: 80_000 };

/** One import into a library: decisions gather to batches, and the report says what became of each item. */
export class ImportRun {
  readonly report: ImportReport;
  readonly #sink: DecisionSink;
  #batch: NewDecision[] = [];
  #places: ItemPlace[] = [];
  #length = { all: 0, indexed: 0 };
  /** True once the library takes no more. */
  isFull = false;

  constructor(format: ImportFormat, sink: DecisionSink) {
    this.report = { format, added: 0, updated: 0, unchanged: 0, joined: 0, refused: 0, refusals: [] };
    this.#sink = sink;
  }

  async take(item: ReadItem): Promise<void> {
    if ('refusal' in item) this.#refuse(item.refusal);
    else await this.#add(item.decision, item.place, item.joined ?? 0);
  }

  /** Counts refusals that are not listed. */
  countRefused(count: number): void {
    this.report.refused += count;
  }

  /** Stores what has gathered. */
  async flush(): Promise<void> {
    const decisions = this.#batch;
    const places = this.#places;
    this.#batch = [];
    this.#places = [];
    this.#length = { all: 0, indexed: 0 };
    if (decisions.length === 0) return;
    try {
      const { outcomes } = await this.#sink.importDecisions({ decisions });
      for (const { outcome } of outcomes) this.report[outcome] += 1;
    } catch (error) {
      if (!(error instanceof JucaError) || error.code !== 'limit') throw error;
      this.isFull = true;
      for (const place of places) this.#refuse({ ...place, reason: 'full', detail: '' });
    }
  }

  async #add(decision: NewDecision, place: ItemPlace, joined: number): Promise<void> {
    this.report.joined += joined;
    this.#batch.push(decision);
    this.#places.push(place);
    const indexed = decision.summary.length + decision.thesis.length;
    this.#length.indexed += indexed;
    this.#length.all += decision.details.reduce((sum, { text }) => sum + text.length, indexed);
    const { all, indexed: ofIndex } = this.#length;
    const isLong = all > batchLength.all || ofIndex > batchLength.indexed;
    if (isLong || this.#batch.length === limits.decisionsPerBatch) await this.flush();
  }

  #refuse(refusal: Refusal): void {
    this.report.refused += 1;
    if (this.report.refusals.length < listedRefusals) this.report.refusals.push(refusal);
  }
}
