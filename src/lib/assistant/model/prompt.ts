import { AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { saysSomething, turnOf } from './block-text.ts';
import { goOn, instructionsFor } from './instructions.ts';
import { tokensIn } from './tokens.ts';

interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

export interface Prompt {
  instructions: string;
  /** Roles alternate, and the first and the last turn are the user's: some hosts take nothing else. */
  turns: Turn[];
  /** Blocks of the session that are not in it. */
  leftOut: number;
  /** Tokens that are kept for what tools give. */
  lookupTokens: number;
  /** Tokens that are kept for the answer. */
  answerTokens: number;
}

interface PromptOptions {
  contextTokens: number;
  tools: boolean;
  remark: string;
  /** What is asked for the card that is the question; absent where a message is answered. */
  task?: string;
}

/** What the descriptions of the tools take, about. */
const toolTokens = 800;
/** What a host adds to each turn, about. */
const turnTokens = 8;

/**
 * What is asked, within the tokens of the context: a quarter for the answer, up to a quarter for what tools give, and the
 * newest blocks in what is left. Throws `context_too_long` where not even the question has room.
 */
export const promptFor = (
  request: AnswerRequest,
  { contextTokens, tools, remark, task }: PromptOptions,
): Prompt => {
  const quarter = Math.floor(contextTokens / 4);
  const answerTokens = Math.min(8_000, quarter);
  const lookupTokens = tools ? Math.min(24_000, quarter) : 0;
  const isProposal = task !== undefined;
  // The longest form of the instructions, so that they fit whatever is left out.
  const fixed = instructionsFor({ tools, remark, isProposal, leftOut: Number.MAX_SAFE_INTEGER });
  const last = endOf(request, task);
  const room =
    contextTokens - answerTokens - lookupTokens - (tools ? toolTokens : 0) - tokensIn(fixed) - costOf(last);
  if (room < 0) throw new AnswerFailure('context_too_long', { cause: new Error('the question has no room') });
  const before = request.blocks.slice(0, -1).filter(saysSomething);
  const earlier = newestWithin(before.map(turnOf), room);
  const leftOut = request.omitted + before.length - earlier.length;
  return {
    instructions: instructionsFor({ tools, remark, isProposal, leftOut }),
    turns: alternating([...earlier, ...last]),
    leftOut,
    lookupTokens,
    answerTokens,
  };
};

/** The question, and after it what an answer that was broken off has already. */
const endOf = ({ question, begun }: AnswerRequest, task: string | undefined): Turn[] => {
  const { content } = turnOf(question);
  if (task !== undefined) return [{ role: 'user', content: `${content}\n\n${task}` }];
  const asked: Turn = { role: 'user', content };
  return begun === ''
    ? [asked]
    : [asked, { role: 'assistant', content: begun }, { role: 'user', content: goOn }];
};

const costOf = (turns: readonly Turn[]): number =>
  turns.reduce((sum, { content }) => sum + tokensIn(content) + turnTokens, 0);

/** The last turns that fit together; none stands before one that does not fit. */
const newestWithin = (turns: readonly Turn[], room: number): Turn[] => {
  let left = room;
  const first = turns.findLastIndex((turn) => {
    left -= costOf([turn]);
    return left < 0;
  });
  return turns.slice(first + 1);
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
