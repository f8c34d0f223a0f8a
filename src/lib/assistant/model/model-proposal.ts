import { type ProposalCard, proposedParts } from '#/lib/domain/briefing/proposal.ts';
import { type AnswerChange, AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { proposalText } from '../proposal-text.ts';
import { AnswerText } from './answer-text.ts';
import { openHooks, restored } from './hooks.ts';
import { hostChanges, type ModelSetup } from './host-changes.ts';
import { leftOutNote } from './instructions.ts';
import { type Prompt, promptFor } from './prompt.ts';
import { askedAnew, taskOf, withoutForm } from './proposal-forms.ts';
import { jsonIn, type ReadProposal, readProposal, restoredIn } from './read-proposal.ts';
import { readable } from './readable.ts';

/** What came of one request. */
interface Attempt {
  /** What the model wrote, still with stand-ins. */
  written: string;
  read: ReadProposal;
}

/**
 * Proposes something for a card, in the form of the card's schema. What has not the form is asked for once again with what
 * is wrong; what has not got it then is given as text. Ends as an answer does.
 */
export async function* modelProposal(
  setup: ModelSetup,
  request: AnswerRequest & { card: ProposalCard },
  signal: AbortSignal,
): AsyncGenerator<AnswerChange> {
  const { model, hooks } = setup;
  const { card } = request;
  const prompt = promptFor(request, { ...model, tools: false, remark: hooks.remark, task: taskOf(card) });
  const spent = { input: 0, output: 0 };
  const first = yield* attempt(setup, { card, prompt, request, signal, spent });
  if (signal.aborted) return;
  const again =
    'proposal' in first.read
      ? first
      : yield* attempt(setup, anew(first, { card, prompt, request, signal, spent }));
  if (signal.aborted) return;
  const note = prompt.leftOut > 0 ? leftOutNote(prompt.leftOut) : '';
  if ('proposal' in again.read) {
    yield { kind: 'text', text: note + proposalText(again.read.proposal) };
    yield { kind: 'proposal', proposal: again.read.proposal };
  } else yield { kind: 'text', text: note + withoutForm + plainly(again.written, setup) };
}

interface Asked {
  card: ProposalCard;
  prompt: Prompt;
  request: AnswerRequest;
  signal: AbortSignal;
  /** Tokens of the attempts before. */
  spent: { input: number; output: number };
}

/** The same conversation with what the model wrote and what is wrong with it. */
const anew = ({ written, read }: Attempt, asked: Asked): Asked => {
  const problems = 'problems' in read ? read.problems : [];
  const turns = [
    ...asked.prompt.turns,
    { role: 'assistant' as const, content: written },
    { role: 'user' as const, content: askedAnew(problems) },
  ];
  return { ...asked, prompt: { ...asked.prompt, turns } };
};

/** Asks once. */
async function* attempt(setup: ModelSetup, asked: Asked): AsyncGenerator<AnswerChange, Attempt> {
  const { card, prompt, request, signal, spent } = asked;
  const text = new AnswerText(openHooks.restore(), { note: '', begun: 0 });
  const call = {
    instructions: prompt.instructions,
    messages: prompt.turns,
    answerTokens: prompt.answerTokens,
    form: { schema: proposedParts[card], name: card },
  };
  let written = '';
  const before = { ...spent };
  for await (const change of hostChanges(setup, call, { text, signal })) {
    if (change.kind === 'text') {
      written += change.text;
      yield { kind: 'text', text: '' };
    } else if (change.kind === 'tokens') {
      spent.input = before.input + change.input;
      spent.output = before.output + change.output;
      yield { kind: 'tokens', ...spent };
    } else yield change;
  }
  const blocks = new Set(request.blocks.map(({ id }) => id));
  return { written, read: readProposal(card, written, { blocks, restore: restoring(setup) }) };
}

const restoring =
  ({ hooks }: ModelSetup) =>
  (text: string): string =>
    restored(text, hooks.restore());

/** What a model wrote, for a reader: JSON as lines. */
const plainly = (written: string, setup: ModelSetup): string => {
  const json = jsonIn(written);
  const said = json === undefined ? restoring(setup)(written) : readable(restoredIn(json, restoring(setup)));
  if (said.trim() === '')
    throw new AnswerFailure('malformed', { cause: new Error('a proposal without a text') });
  return said;
};
