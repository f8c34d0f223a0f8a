import { afterEach, beforeEach, expect, it } from 'vitest';
import { AnswerDesk } from '#/lib/assistant/answers/answer-desk.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { answerersOf } from '../../../tests/support/answerers.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { plainGuide, ScriptedAnswerer } from '../../../tests/support/scripted-answerer.ts';

let juca: TestHttpApp;
let desk: AnswerDesk;
let model: ScriptedAnswerer;

/** The API with a model that the test plays. */
beforeEach(async () => {
  model = new ScriptedAnswerer();
  juca = await openHttpApp(undefined, (parts) => {
    desk = new AnswerDesk({ ...parts, answerers: answerersOf(plainGuide, [model]), mark: async () => [] });
    return { ...parts, answers: desk };
  });
});
afterEach(async () => {
  await desk.close();
  await juca.close();
});

const openSession = async (person = juca.ana) => {
  const question = message('Cabe recurso?');
  const { session } = await juca.sessions.for(person).create({ blocks: [question] });
  const path = `/api/sessions/${session.id}/answers`;
  const ids = { blockId: newId(), run: newId() };
  const post = (suffix: string, body?: object) => juca.ask(person, path + suffix, { method: 'POST', body });
  const ask = (given: object = {}) => post('', { ...ids, question: question.id, ...given });
  const { blockId } = ids;
  const answer = async () => (await juca.sessions.for(person).getBlock({ id: session.id, blockId })).content;
  return { id: session.id, path, ids, question, post, ask, answer };
};

const blockOf = async (response: Response) => ((await response.json()) as Opened).blocks[0];

it('has a message answered whether anyone waits or not, once for the same ids', async () => {
  const { id, ask, answer, ids } = await openSession();
  const [first, second] = await Promise.all([ask(), ask()]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await blockOf(first)).toMatchObject({
    id: ids.blockId,
    type: 'answer',
    content: { state: 'writing' },
  });
  expect(await blockOf(second)).toMatchObject({ id: ids.blockId });
  model.write('Cabe apelação.').end();
  await expect.poll(answer).toMatchObject({ state: 'done', text: 'Cabe apelação.' });
  expect(model.requests).toHaveLength(1);
  expect((await juca.sessions.for(juca.ana).get({ id })).lastPosition).toBe(2);
});

it('refuses a second answer beside one that is being written, and says so', async () => {
  const { ask } = await openSession();
  await ask();
  const response = await ask({ blockId: newId(), run: newId() });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'conflict', field: 'answering' });
});

it('stops an answer, goes on with it, and asks for it again', async () => {
  const { id, ask, post, answer, ids } = await openSession();
  model.write('Primeiro. ');
  await ask();
  const read = () => juca.sessions.for(juca.ana).readAnswer({ id, blockId: ids.blockId });
  await expect.poll(async () => (await read()).text).toBe('Primeiro. ');
  const stopped = await post(`/${ids.blockId}/stop`);
  expect(await blockOf(stopped)).toMatchObject({ content: { state: 'stopped', text: 'Primeiro. ' } });
  expect((await post(`/${ids.blockId}/stop`)).status).toBe(200);
  const went = await post(`/${ids.blockId}/continue`, { run: newId() });
  expect(await blockOf(went)).toMatchObject({ content: { state: 'writing', text: 'Primeiro. ' } });
  await expect.poll(() => model.requests.length).toBe(2);
  model.write('Segundo.').end();
  await expect.poll(answer).toMatchObject({ state: 'done', text: 'Primeiro. Segundo.' });
  model.write('Outro.').end();
  expect((await post(`/${ids.blockId}/again`, { run: newId(), model: model.author.id })).status).toBe(200);
  await expect
    .poll(answer)
    .toMatchObject({ state: 'done', text: 'Outro.', former: [{ text: 'Primeiro. Segundo.' }] });
});

it.each([
  [{ model: 1 }, 400],
  [{ run: 'x' }, 400],
  [{ question: newId() }, 404],
  [{ extra: 1 }, 400],
])('refuses %o', async (given, status) => {
  const { ask, id } = await openSession();
  expect((await ask(given)).status).toBe(status);
  expect((await juca.sessions.for(juca.ana).get({ id })).lastPosition).toBe(1);
});

it('answers by the guide where there is no model, at once', async () => {
  const guided = await openHttpApp();
  try {
    const question = message('Cabe recurso?');
    const { session } = await guided.sessions.for(guided.ana).create({ blocks: [question] });
    const body = { blockId: newId(), run: newId(), question: question.id };
    const options = { method: 'POST', body };
    const response = await guided.ask(guided.ana, `/api/sessions/${session.id}/answers`, options);
    expect(await blockOf(response)).toMatchObject({ content: { state: 'done', author: { kind: 'guide' } } });
    expect(await (await guided.ask(guided.ana, '/api/answering')).json()).toEqual({
      models: [],
      default: null,
      chosen: null,
      tokens: null,
    });
  } finally {
    await guided.close();
  }
});
