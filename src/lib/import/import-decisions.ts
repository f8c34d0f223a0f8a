import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import { type DecisionSink, ImportRun } from './import-run.ts';
import { readDecisions } from './read-decisions.ts';

/**
 * Takes everything that a file holds into a library, a few decisions at a time, and tells what became of each. It reads
 * in the calling thread: for a command, which has nobody else to serve.
 */
export const importFrom = async (
  bytes: AsyncIterable<Uint8Array>,
  sink: DecisionSink,
  onProgress: (report: ImportReport) => void = () => {},
): Promise<ImportReport> => {
  const { format, items } = await readDecisions(bytes);
  const run = new ImportRun(format, sink);
  for await (const item of items) {
    await run.take(item);
    onProgress(run.report);
    if (run.isFull) break;
  }
  await run.finish();
  onProgress(run.report);
  return run.report;
};
