import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { message } from './factories.ts';

export const someModel = { kind: 'model', id: 'ensaio', name: 'Modelo de ensaio' } as const;

/** How a run ends that wrote all that it had to say. */
export const doneEnding: Pick<AnswerContent, 'failure' | 'tokens' | 'marks' | 'offers'> & { state: 'done' } =
  {
    state: 'done',
    failure: null,
    tokens: null,
    marks: [],
    offers: [],
  };

/** A run that has begun, by what its verbs need to name it. */
export interface BegunRun {
  id: string;
  blockId: string;
  run: string;
  question: string;
}

/** Begins an answer to the only message of a new session, and writes `text` as its first part. */
export const beginRun = async (owner: OwnedSessions, text = ''): Promise<BegunRun> => {
  const question = message();
  const { session } = await owner.create({ blocks: [question] });
  const begun = { id: session.id, blockId: newId(), run: newId(), question: question.id };
  const { id, blockId, run } = begun;
  await owner.beginAnswer({
    id,
    blockId,
    run,
    author: someModel,
    mode: { kind: 'new', question: question.id },
  });
  if (text !== '') await owner.extendAnswer({ id, run, start: 0, text });
  return begun;
};
