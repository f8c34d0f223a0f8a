import {
  type ChatReport,
  type ChatSource,
  harmlessSkips,
  type SkippedChat,
} from '#/lib/domain/chat-report.ts';

/** Skipped conversations that a report lists; more are counted. */
const mostListed = 200;

/** Counts what an import does. */
export class ChatTally {
  readonly report: ChatReport = {
    found: 0,
    taken: 0,
    skipped: 0,
    blocks: 0,
    sources: {},
    reasons: {},
    listed: [],
    passedFiles: 0,
  };

  take(source: ChatSource, blocks: number): void {
    const { report } = this;
    report.found += 1;
    report.taken += 1;
    report.blocks += blocks;
    report.sources[source] = (report.sources[source] ?? 0) + 1;
  }

  skip(skipped: SkippedChat): void {
    const { report } = this;
    const { reason } = skipped;
    report.found += 1;
    report.skipped += 1;
    report.reasons[reason] = (report.reasons[reason] ?? 0) + 1;
    if (report.listed.length < mostListed && !harmlessSkips.includes(reason)) report.listed.push(skipped);
  }

  pass(): void {
    this.report.passedFiles += 1;
  }
}
