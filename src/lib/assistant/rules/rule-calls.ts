import type { Reading, Source } from '../assistant.ts';
import type { Comparison, Mentions } from '../grounding/compare.ts';
import type { AnswerReading } from '../grounding/read-answer.ts';
import type { SourceText } from '../grounding/source-text.ts';

/** What the rules do with texts that are too long for the thread that serves requests. */
export type RuleCalls = {
  /** What the guide reads in the lawyer's messages. */
  question: { asks: readonly Source[]; answers: Reading };
  /** What an answer cites and quotes. */
  read: { asks: string; answers: AnswerReading };
  compare: { asks: { quotations: string[]; sources: SourceText[] }; answers: Comparison[] };
  mentions: { asks: SourceText[]; answers: Mentions };
};

/**
 * Calls the rules for one owner. Throws `too_large` where that takes too much time or memory, `overloaded` where too many
 * calls wait, and `unavailable` where `signal` is aborted.
 */
export type CallRules = <N extends keyof RuleCalls>(
  name: N,
  input: RuleCalls[N]['asks'],
  signal?: AbortSignal,
) => Promise<RuleCalls[N]['answers']>;
