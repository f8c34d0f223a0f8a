import {
  type ChatReport,
  harmlessSkips,
  type ReportedChat,
  type SkippedChat,
} from '#/lib/domain/chat-report.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { ChatHead } from './thread/protocol.ts';

/** Conversations that a report lists, those that are missing and all; more are counted. */
const mostListed = { missing: 200, conversations: 1_000 };

type TakenHead = Pick<ChatHead, 'source' | 'total' | 'altered' | 'title' | 'at' | 'file'>;

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
    conversations: [],
    passedFiles: 0,
  };

  take(session: Pick<Session, 'id'>, { source, total, altered, title, at, file }: TakenHead): void {
    const { report } = this;
    report.found += 1;
    report.taken += 1;
    report.blocks += total;
    report.sources[source] = (report.sources[source] ?? 0) + 1;
    this.#list({ title, at, ...(file !== undefined && { file }), session: session.id, source, altered });
  }

  /** `times` stands for so many that are alike. */
  skip(skipped: SkippedChat, times = 1): void {
    const { report } = this;
    const { reason } = skipped;
    report.found += times;
    report.skipped += times;
    report.reasons[reason] = (report.reasons[reason] ?? 0) + times;
    if (report.listed.length < mostListed.missing && !harmlessSkips.includes(reason))
      report.listed.push(skipped);
    this.#list(skipped);
  }

  pass(): void {
    this.report.passedFiles += 1;
  }

  #list(chat: ReportedChat): void {
    const { conversations } = this.report;
    if (conversations.length < mostListed.conversations) conversations.push(chat);
  }
}
