import type { AnswerRequest } from '../answerer.ts';
import { type BlockTurn as Turn, turnOf } from './block-text.ts';
import type { Fit, PromptOptions } from './fit.ts';
import { instructionsFor, leftOutNote } from './instructions.ts';
import { endOf } from './question-turns.ts';
import type { Summary } from './summary.ts';

export interface Prompt {
  instructions: string;
  /** Roles alternate, and the first and the last turn are the user's: some hosts take nothing else. */
  turns: Turn[];
  /** What the reader is told before the answer; empty where the model sees the whole session. */
  note: string;
  /** Tokens that are kept for what tools give. */
  lookupTokens: number;
  /** Tokens that are kept for the answer. */
  answerTokens: number;
}

/** What is asked: the summary of what does not fit, the blocks that fit, and the question. */
export const promptOf = (
  request: AnswerRequest,
  { kept, dropped, lookupTokens, answerTokens }: Fit,
  summary: Summary,
  { tools, remark, task }: PromptOptions,
): Prompt => {
  const leftOut = request.omitted + dropped.length;
  const summarised = summary.blocks.map(({ position }) => position);
  const first: Turn[] = summary.text === '' ? [] : [{ role: 'user', content: summary.text }];
  return {
    instructions: instructionsFor({
      tools,
      remark,
      isProposal: task !== undefined,
      leftOut,
      summarised: summarised.length,
    }),
    turns: alternating([...first, ...kept.map(turnOf), ...endOf(request, task)]),
    note: leftOut > 0 ? leftOutNote(leftOut, summarised) : '',
    lookupTokens,
    answerTokens,
  };
};

const opening: Turn = { role: 'user', content: '(A conversa começa antes.)' };

/** Neighbours of one role become one turn, and a turn of the user stands first. */
const alternating = (turns: readonly Turn[]): Turn[] => {
  const joined: Turn[] = turns[0]?.role === 'assistant' ? [opening] : [];
  for (const turn of turns) {
    const before = joined.at(-1);
    if (before?.role === turn.role)
      joined[joined.length - 1] = { ...turn, content: `${before.content}\n\n${turn.content}` };
    else joined.push(turn);
  }
  return joined;
};
