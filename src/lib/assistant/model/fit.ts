import type { Block } from '#/lib/domain/session.ts';
import { AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { type BlockTurn, saysSomething, turnOf } from './block-text.ts';
import { instructionsFor } from './instructions.ts';
import { endOf } from './question-turns.ts';
import { tokensIn } from './tokens.ts';

export interface PromptOptions {
  contextTokens: number;
  tools: boolean;
  remark: string;
  /** What is asked for the card that is the question; absent where a message is answered. */
  task?: string | undefined;
}

/** How the tokens of a context are divided, and which blocks before the question have room in it. */
export interface Fit {
  /** The newest blocks, in order. */
  kept: readonly Block[];
  /** Those before them, in order. */
  dropped: readonly Block[];
  /** Tokens of the blocks that are kept. */
  keptTokens: number;
  /** Tokens that a summary of what has no room may take; 0 where everything has. */
  summaryTokens: number;
  lookupTokens: number;
  answerTokens: number;
}

/** What the descriptions of the tools take, about. */
const toolTokens = 800;
/** What a host adds to each turn, about. */
const turnTokens = 8;
/** Of a summary; never more than a quarter of the room for blocks. */
const mostSummary = 2_000;

/**
 * Divides the context: a quarter for the answer, up to a quarter for what tools give, and the newest blocks in what is
 * left, or in `most` tokens if that is less. Throws `context_too_long` where not even the question has room.
 */
export const fitOf = (
  request: AnswerRequest,
  { contextTokens, tools, remark, task }: PromptOptions,
  most = Number.POSITIVE_INFINITY,
): Fit => {
  const quarter = Math.floor(contextTokens / 4);
  const answerTokens = Math.min(8_000, quarter);
  const lookupTokens = tools ? Math.min(24_000, quarter) : 0;
  // The longest form of the instructions, so that they fit whatever is left out.
  const [leftOut, isProposal] = [Number.MAX_SAFE_INTEGER, task !== undefined];
  const fixed = instructionsFor({ tools, remark, isProposal, leftOut, summarised: leftOut });
  const taken = answerTokens + lookupTokens + (tools ? toolTokens : 0) + tokensIn(fixed);
  const room = contextTokens - taken - costOf(endOf(request, task));
  if (room < 0) throw new AnswerFailure('context_too_long', { cause: new Error('the question has no room') });
  const before = request.blocks.slice(0, -1).filter(saysSomething);
  const forBlocks = Math.min(room, most);
  const isWhole = request.omitted === 0 && newestWithin(before, forBlocks) === 0;
  const summaryTokens = isWhole ? 0 : Math.min(mostSummary, Math.floor(forBlocks / 4));
  const first = newestWithin(before, forBlocks - summaryTokens);
  const kept = before.slice(first);
  return {
    kept,
    dropped: before.slice(0, first),
    keptTokens: costOf(kept.map(turnOf)),
    summaryTokens: Math.max(0, summaryTokens - turnTokens),
    lookupTokens,
    answerTokens,
  };
};

const costOf = (turns: readonly BlockTurn[]): number =>
  turns.reduce((sum, { content }) => sum + tokensIn(content) + turnTokens, 0);

/** The index of the first of the last blocks that fit together; none stands before one that does not fit. */
const newestWithin = (blocks: readonly Block[], room: number): number => {
  let left = room;
  return (
    1 +
    blocks.findLastIndex((block) => {
      left -= costOf([turnOf(block)]);
      return left < 0;
    })
  );
};
