import type { Opened } from '#/lib/domain/session-answers.ts';
import { request, requestWhole } from '../api/request.ts';
import type { Operation } from '../replica/operation.ts';

/** The ids of an answer, made before it is asked for: the same request twice is then the same answer. */
export interface AnswerIds {
  blockId: string;
  /** Names this writing of the answer; another one has another id. */
  run: string;
}

/** Asks for an answer to a message of the session, by a model where one is named. */
export const askAnswer = (
  sessionId: string,
  { blockId, run }: AnswerIds,
  question: string,
  model: string | undefined,
): Operation<Opened> => ({
  scope: { kind: 'append' },
  send: () => post(answersOf(sessionId), { blockId, run, question, ...(model !== undefined && { model }) }),
});

/** Has an answer written anew; what stood there before is kept as a former version. */
export const askAgain = (sessionId: string, { blockId, run }: AnswerIds): Operation<Opened> =>
  change(sessionId, blockId, 'again', { run });

/** Gives the question of an answer another text and has it answered anew; both former texts are kept. */
export const sendAgain = (
  sessionId: string,
  { blockId, run }: AnswerIds,
  asked: { text: string; blockVersion: number },
): Operation<Opened> => change(sessionId, blockId, 'again', { run, asked });

/** Has an answer go on from where it was stopped or interrupted. */
export const goOn = (sessionId: string, { blockId, run }: AnswerIds): Operation<Opened> =>
  change(sessionId, blockId, 'continue', { run });

/** Ends the writing of an answer, from whichever tab or device; what came stays. */
export const stopAnswer = (sessionId: string, blockId: string): Operation<Opened> =>
  change(sessionId, blockId, 'stop', {});

/** The stream of an answer's text from an offset on. Throws `ApiError`, or what `signal` was aborted with. */
export const openStream = async (
  sessionId: string,
  blockId: string,
  offset: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> => {
  const query = new URLSearchParams({ offset, live: 'sse' });
  const address = `${answersOf(sessionId)}/${blockId}/stream?${query}`;
  const { body } = await request(address, { headers: { accept: 'text/event-stream' }, signal });
  return body;
};

const answersOf = (sessionId: string): string => `/api/sessions/${sessionId}/answers`;

const change = (
  sessionId: string,
  blockId: string,
  verb: 'again' | 'continue' | 'stop',
  body: { run?: string; asked?: { text: string; blockVersion: number } },
): Operation<Opened> => ({
  scope: { kind: 'block', id: blockId },
  send: () => post(`${answersOf(sessionId)}/${blockId}/${verb}`, body),
});

const post = async (address: string, body: object): Promise<Opened> => {
  const headers = { 'content-type': 'application/json' };
  const response = await requestWhole(address, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
};
