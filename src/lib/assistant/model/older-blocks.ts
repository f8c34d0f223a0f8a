import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { AnswerRequest } from '../answerer.ts';
import type { Reading, Source } from '../assistant.ts';
import { saysSomething, wordsOf } from './block-text.ts';
import type { Fit } from './fit.ts';
import { noSummary, type Summary, summaryOf } from './summary.ts';

/** Reads texts by the guide's rules; undefined where that cannot be done now. */
export type ReadTexts = (sources: readonly Source[], signal: AbortSignal) => Promise<Reading | undefined>;

/** Reads of blocks before the window that the request has; each gives as many as a window. */
const mostReads = 3;

/** What the rules make of the blocks that have no room. */
export const summaryFor = async (
  request: AnswerRequest,
  { dropped, summaryTokens }: Fit,
  read: ReadTexts,
  signal: AbortSignal,
): Promise<Summary> => {
  if (summaryTokens === 0) return noSummary;
  const older = [...(await blocksBefore(request)), ...dropped];
  // The newest first: the rules keep a bounded number of findings.
  const reading = await read(older.toReversed().map(sourceOf), signal);
  return reading ? summaryOf(older, reading.progress.findings, summaryTokens) : noSummary;
};

/** The blocks before the window of a message, in order; a card's window begins at no one place. */
const blocksBefore = async ({ omitted, question, blocks, tools }: AnswerRequest): Promise<Block[]> => {
  const before: Block[] = [];
  if (omitted === 0 || question.type !== 'message') return before;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await tools.readBefore((before[0] ?? blocks[0] ?? question).position);
    if (page.length === 0) break;
    before.unshift(...page);
  }
  return before.filter(saysSomething);
};

const sourceOf = (block: Block): Source => ({
  id: block.id,
  text: wordsOf(block),
  day: dayInBrasilia(Date.parse(block.timestamp)),
});
