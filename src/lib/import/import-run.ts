import { JucaError } from '#/lib/domain/errors.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ImportFormat, ImportReport, ItemPlace, Refusal } from '#/lib/domain/library/import-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ReadItem, Supplement } from './item.ts';
import { noLines, tally, type Unit, unitOf, unitWith } from './tally.ts';
import type { Unlisted } from './thread/protocol.ts';

/** Where decisions go: a library, or what a test puts in its place. */
export interface DecisionSink {
  importDecisions(input: {
    decisions: NewDecision[];
  }): Promise<{ outcomes: { outcome: 'added' | 'updated' | 'unchanged' }[] }>;
  supplementDecisions(input: {
    supplements: Supplement[];
  }): Promise<{ outcomes: { outcome: 'updated' | 'unchanged' | 'missing' }[] }>;
}

/** Refusals and unused parts that a report lists; the rest is only counted. */
export const listedRefusals = 200;

/** Supplements that wait for the end of a file; later ones are refused. The court's table has some 3,000. */
const mostSupplements = 20_000;

/** Characters taken together, all of them and those that are indexed: while they are stored, nobody else writes. */
const batchLength = { all: 512 * 1024, indexed: 80_000 };

/** One import into a library: decisions gather to batches, and the report says what became of each item. */
export class ImportRun {
  readonly report: ImportReport;
  readonly #sink: DecisionSink;
  #batch: NewDecision[] = [];
  #places: ItemPlace[] = [];
  #length = { all: 0, indexed: 0 };
  /** Unknown until an item says what it stands for. */
  #unit: ImportReport['lines']['unit'] | undefined;
  readonly #supplements: { supplement: Supplement; place: ItemPlace }[] = [];
  /** True once the library takes no more. */
  isFull = false;

  constructor(format: ImportFormat, sink: DecisionSink) {
    const counts = { added: 0, updated: 0, unchanged: 0, joined: 0, refused: 0 };
    const lists = { refusals: [], unused: [], unusedCount: 0, withoutCourt: [], withoutCourtCount: 0 };
    this.report = { format, ...counts, ...lists, lines: noLines('line') };
    this.#sink = sink;
  }

  async take(item: ReadItem): Promise<void> {
    const { lines, unused } = this.report;
    this.#countIn(unitOf(item));
    tally(lines, item);
    if ('refusal' in item) this.#refuse(item.refusal);
    else if ('unused' in item) {
      this.report.unusedCount += 1;
      if (unused.length < listedRefusals) unused.push(item.unused);
    } else if ('supplement' in item) this.#await(item);
    else if ('decision' in item) await this.#add(item.decision, item.place, item.joined ?? 0);
  }

  /** Counts what is not listed. */
  countUnlisted({ refused, unused, unit, lines }: Unlisted): void {
    this.#countIn(unit);
    this.report.refused += refused;
    this.report.unusedCount += unused;
    for (const each of ['read', 'used', 'blank', 'unused', 'refused'] as const)
      this.report.lines[each] += lines[each];
  }

  #countIn(unit: Unit | undefined): void {
    this.#unit = unitWith(this.#unit, unit);
    this.report.lines.unit = this.#unit ?? this.report.lines.unit;
  }

  /** Stores what has gathered, and at last what belongs to precedents that may have come behind it in the file. */
  async finish(): Promise<void> {
    await this.#flush();
    for (let from = 0; from < this.#supplements.length; from += limits.decisionsPerBatch) {
      const batch = this.#supplements.slice(from, from + limits.decisionsPerBatch);
      const supplements = batch.map(({ supplement }) => supplement);
      const { outcomes } = await this.#sink.supplementDecisions({ supplements });
      for (const [index, { outcome }] of outcomes.entries()) {
        const each = batch[index];
        if (outcome !== 'missing') this.report[outcome] += 1;
        else if (each) this.#refuse({ ...each.place, reason: 'no_theme', detail: each.supplement.reference });
      }
    }
  }

  async #flush(): Promise<void> {
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
    const { withoutCourt } = this.report;
    if (decision.court === '') {
      this.report.withoutCourtCount += 1;
      if (withoutCourt.length < listedRefusals) withoutCourt.push(place);
    }
    this.report.joined += joined;
    this.#batch.push(decision);
    this.#places.push(place);
    const indexed = decision.summary.length + decision.thesis.length;
    this.#length.indexed += indexed;
    this.#length.all += decision.details.reduce((sum, { text }) => sum + text.length, indexed);
    const { all, indexed: ofIndex } = this.#length;
    const isLong = all > batchLength.all || ofIndex > batchLength.indexed;
    if (isLong || this.#batch.length === limits.decisionsPerBatch) await this.#flush();
  }

  #await(item: { supplement: Supplement; place: ItemPlace }): void {
    if (this.#supplements.length < mostSupplements) this.#supplements.push(item);
    else this.#refuse({ ...item.place, reason: 'too_large', detail: item.supplement.reference });
  }

  #refuse(refusal: Refusal): void {
    this.report.refused += 1;
    if (this.report.refusals.length < listedRefusals) this.report.refusals.push(refusal);
  }
}
