import { afterAll, beforeAll, expect, it } from 'vitest';
import { answered, blockWith, modelAt, requestWith } from '../../../../tests/support/model-answers.ts';
import { createModelAnswerer } from '../model/index.ts';
import { longAnswer } from './long-answer.ts';
import { type Rehearsal, startRehearsal } from './server.ts';

const words = 300;
const events: { event: string; body: string }[] = [];
let host: Rehearsal;
beforeAll(async () => {
  host = await startRehearsal({ onEvent: (event, body) => events.push({ event, body }) });
});
afterAll(() => host.close());

const answer = (change: Parameters<typeof requestWith>[0] = {}) =>
  answered(
    createModelAnswerer(modelAt(host.address, { model: `rehearsal-long-${words}` })),
    requestWith(change),
  );

it('has as many words as were ordered, an event each, and tells of every event', async () => {
  const { text, tokens } = await answer();
  expect(text).toBe(longAnswer(words));
  expect(text.split(/\s+/)).toHaveLength(words);
  expect(tokens).not.toBeNull();
  const said = events.filter(({ event }) => event.includes('"content":"') && !event.includes('"content":""'));
  expect(said).toHaveLength(words);
  expect(said[0]?.body).toContain('bariátrica');
});

it('goes on where it was broken off, and begins anew for another question', async () => {
  const whole = longAnswer(words);
  for (const place of [1, 700, whole.length - 1]) {
    const { text } = await answer({ begun: whole.slice(0, place) });
    expect(whole.slice(0, place) + text).toBe(whole);
  }
  expect(await answer({ begun: whole })).toMatchObject({ text: '', reason: null });
  const former = blockWith({
    role: 'assistant',
    type: 'answer',
    content: { text: whole.slice(0, 700), state: 'interrupted' },
  });
  const question = blockWith();
  expect((await answer({ question, blocks: [former, question] })).text).toBe(whole);
});
