import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { canBeAnswered } from '#/lib/domain/answered-block.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import type { Answerer } from '../answerer.ts';
import type { MarkAnswer, OwnerParts, Place } from './answer-parts.ts';
import { Gathered } from './gathered.ts';
import { StorablePieces } from './storable-pieces.ts';
import { isStoredBy } from './stored-answer.ts';
import { requestOf } from './window-of.ts';

interface Asked extends OwnerParts {
  place: Place;
  question: string;
  answerer: Answerer;
  mark: MarkAnswer;
  /** Aborted where nobody waits for the answer any more. */
  signal: AbortSignal | undefined;
}

/**
 * Appends an answer that is there at once, as the rules give it: it needs no run. The same call again gives the answer
 * that is stored. Throws what the store's verbs and the answerer throw, and `unavailable` where `signal` is aborted.
 */
export const appendAnswer = async (asked: Asked): Promise<Opened> => {
  const { sessions, place, question, answerer } = asked;
  const { author } = answerer;
  const stored = async (): Promise<Opened> => {
    const mode = { kind: 'new' as const, question };
    const { session, blocks } = await sessions.beginAnswer({ ...place, author, mode });
    return { session, blocks };
  };
  if (await isStoredBy(sessions, place)) return stored();
  const block = { id: place.blockId, role: 'assistant' as const, type: 'answer' };
  const content = await contentOf(asked);
  try {
    return await sessions.append({ id: place.id, blocks: [{ ...block, content }] });
  } catch (error) {
    // The same call at the same time was first: its times differ.
    if (error instanceof JucaError && error.code === 'conflict' && (await isStoredBy(sessions, place)))
      return stored();
    throw error;
  }
};

const contentOf = async (asked: Asked): Promise<AnswerContent> => {
  const { sessions, library, place, question, answerer, mark, owner } = asked;
  const signal = asked.signal ?? new AbortController().signal;
  const startedAt = new Date().toISOString();
  const gathered = new Gathered();
  const pieces = new StorablePieces();
  const request = await requestOf({ sessions, library, place, question, begun: '' });
  if (!canBeAnswered(request.question)) throw notFound();
  let text = '';
  for await (const change of answerer.answer(request, signal)) text += pieces.take(gathered.take(change));
  text += pieces.rest();
  if (signal.aborted) throw new JucaError('unavailable', 'Nobody waits for the answer any more.');
  return {
    text,
    author: answerer.author,
    startedAt,
    endedAt: new Date().toISOString(),
    tokens: gathered.tokens,
    marks: await mark(text, { owner, sessions, library, session: place.id, question }, signal),
    state: 'done',
    failure: null,
    question,
    run: place.run,
    offers: gathered.offers,
    ...(gathered.proposal && { proposal: gathered.proposal }),
    former: [],
  };
};
