import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { newId } from '#/lib/domain/ids.ts';
import { message } from '../../support/factories.ts';
import type { Answer, Opened, Person } from '../person.ts';

/** An answer that was asked for, by what names it. */
export interface Writing {
  person: Person;
  session: string;
  blockId: string;
}

/** Begins a session with a question, agrees to the model's host, and asks the model. Rejects where that is refused. */
export const askModel = async (person: Person, address: string, question: string): Promise<Writing> => {
  const session = await person.newSession();
  const asked = message(question);
  expectStatus(201, await person.append(session, [asked]));
  const { host } = new URL(address);
  const setting = { discretion: 'masked', answering: true, model: null, agreed: host };
  expectStatus(200, await person.ask('PUT', `/api/sessions/${session}/discretion`, setting));
  const writing = { person, session, blockId: newId() };
  const ids = { blockId: writing.blockId, run: newId(), question: asked.id };
  expectStatus(201, await person.ask('POST', `/api/sessions/${session}/answers`, ids));
  return writing;
};

/** Has an answer go on that was broken off. Rejects where that is refused. */
export const goOn = async ({ person, session, blockId }: Writing): Promise<void> => {
  const path = `/api/sessions/${session}/answers/${blockId}/continue`;
  expectStatus(200, await person.ask('POST', path, { run: newId() }));
};

/** The answer's block as it is stored. */
export const storedAnswer = async ({ person, session, blockId }: Writing): Promise<AnswerContent> => {
  const { body } = await person.ask<Opened>('GET', `/api/sessions/${session}/blocks`);
  const block = body.blocks.find(({ id }) => id === blockId);
  if (!block) throw new Error('The answer is not in its session.');
  return block.content as AnswerContent;
};

const expectStatus = (expected: number, { status, body }: Answer<unknown>): void => {
  if (status !== expected) throw new Error(`${status}: ${JSON.stringify(body)}`);
};
