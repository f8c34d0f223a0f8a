import { JucaError } from '#/lib/domain/errors.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ImportFormat, ImportReport, ItemPlace, Refusal } from '#/lib/domain/library/import-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import { readDecisions } from './read-decisions.ts';

/** Where decisions go: a library, or what a test puts in its place. */
export interface DecisionSink {
  importDecisions(input: {
    decisions: NewDecision[];
  }): Promise<{ outcomes: { outcome: 'added' | 'updated' | 'unchanged' }[] }>;
}

/** Refusals that a report lists; the rest is only counted. */
const listedRefusals = 200;

/** Takes everything that a file holds into a library, a few decisions at a time, and tells what became of each. */
export const importFrom = async (
  bytes: AsyncIterable<Uint8Array>,
  sink: DecisionSink,
  onProgress: (report: ImportReport) => void = () => {},
): Promise<ImportReport> => {
  const { format, items } = await readDecisions(bytes);
  const run = new ImportRun(format, sink);
  for await (const item of items) {
    if ('refusal' in item) run.refuse(item.refusal);
    else await run.take(item.decision, item.place, item.joined ?? 0);
    onProgress(run.report);
    if (run.isFull) break;
  }
  await run.flush();
  onProgress(run.report);
  return run.report;
};

class ImportRun {
  readonly report: ImportReport;
  readonly #sink: DecisionSink;
  #batch: NewDecision[] = [];
  #places: ItemPlace[] = [];
  #size = 0;
  isFull = false;

  constructor(format: ImportFormat, sink: DecisionSink) {
    this.report = { format, added: 0, updated: 0, unchanged: 0, joined: 0, refused: 0, refusals: [] };
    this.#sink = sink;
  }

  refuse(refusal: Refusal): void {
    this.report.refused += 1;
    if (this.report.refusals.length < listedRefusals) this.report.refusals.push(refusal);
  }

  async take(decision: NewDecision, place: ItemPlace, joined: number): Promise<void> {
    this.report.joined += joined;
    this.#batch.push(decision);
    this.#places.push(place);
    this.#size += decision.summary.length + decision.thesis.length;
    if (this.#batch.length === limits.decisionsPerBatch || this.#size > batchLength) await this.flush();
  }

  async flush(): Promise<void> {
    const decisions = this.#batch;
    const places = this.#places;
    this.#batch = [];
    this.#places = [];
    this.#size = 0;
    if (decisions.length === 0) return;
    try {
      const { outcomes } = await this.#sink.importDecisions({ decisions });
      for (const { outcome } of outcomes) this.report[outcome] += 1;
    } catch (error) {
      if (!(error instanceof JucaError) || error.code !== 'limit') throw error;
      this.isFull = true;
      for (const place of places) this.refuse({ ...place, reason: 'full', detail: '' });
    }
  }
}

/** Characters of indexed text taken together: what is longer is more work for the database in one go. */
const batchLength = 80_000;
