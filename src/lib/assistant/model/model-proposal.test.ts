import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { proposedParts } from '#/lib/domain/briefing/proposal.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { answered, blockWith, modelAt, requestWith } from '../../../../tests/support/model-answers.ts';
import type { AnswerChange } from '../answerer.ts';
import { type Rehearsal, startRehearsal } from '../rehearsal/server.ts';
import { createModelAnswerer } from './index.ts';
import { readProposal } from './read-proposal.ts';

let host: Rehearsal;
let bodies: { response_format?: object; messages: { role: string; content: string }[]; tools?: unknown }[];
beforeAll(async () => {
  host = await startRehearsal({ onRequest: (body) => void bodies.push(JSON.parse(body)) });
});
afterAll(() => host.close());
beforeEach(() => {
  bodies = [];
});

const message = blockWith({ position: 1 });
const cards = Object.keys(proposedParts) as (keyof typeof proposedParts)[];
const requestFor = (type: string) => {
  const card = blockWith({ type, role: 'assistant', position: 2, content: {} });
  return requestWith({ question: card, blocks: [message, card] });
};

const proposed = async (type: string, model = 'rehearsal', hooks = {}) => {
  const answerer = createModelAnswerer(modelAt(host.address, { model }), { hooks });
  const changes: AnswerChange[] = [];
  for await (const change of answerer.answer(requestFor(type), new AbortController().signal))
    changes.push(change);
  const proposal = changes.flatMap((change) => (change.kind === 'proposal' ? [change.proposal] : []))[0];
  const tokens = changes.filter(({ kind }) => kind === 'tokens').at(-1);
  return {
    text: changes.flatMap((change) => (change.kind === 'text' ? [change.text] : [])).join(''),
    proposal,
    tokens,
  };
};

it.each(cards)(
  'M-01: a proposal for a %s has the form of its schema, and its text says the same',
  async (card) => {
    const { text, proposal } = await proposed(card);
    expect(proposal?.card).toBe(card);
    expect(proposedParts[card].safeParse(proposal?.parts).success).toBe(true);
    expect(text).not.toContain('{');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { name: card, strict: false } },
    });
    expect(bodies[0]?.tools).toBeUndefined();
  },
);

it('M-02: what has not the form is asked for once again with what is wrong', async () => {
  const { proposal, tokens } = await proposed('diagnosis', 'rehearsal-formless-1');
  expect(proposal?.card).toBe('diagnosis');
  expect(bodies).toHaveLength(2);
  const [, second] = bodies;
  expect(second?.messages.at(-2)).toMatchObject({ role: 'assistant' });
  expect(second?.messages.at(-1)?.content).toContain('situation');
  expect(tokens).toMatchObject({ kind: 'tokens' });
});

it('M-03: what has not the form a second time either is given as text', async () => {
  const { text, proposal } = await proposed('diagnosis', 'rehearsal-formless');
  expect(proposal).toBeUndefined();
  expect(bodies).toHaveLength(2);
  expect(text).toContain('duas vezes fora da forma');
  expect(text).toContain('Pedir o laudo ao médico');
  expect(text).not.toContain('{');
});

it('M-04: a source that the model was not shown has not the form', () => {
  const [shown, other] = [newId(), newId()];
  const read = (id: string) => {
    const item = {
      kind: 'risk',
      label: 'Falta laudo.',
      severity: 'alta',
      probability: 'possivel',
      sources: [id],
    };
    const known = { blocks: new Set([shown]), restore: (text: string) => text };
    return readProposal(
      'risk_balance',
      `Segue: \`\`\`json\n${JSON.stringify({ items: [item] })}\n\`\`\``,
      known,
    );
  };
  expect(read(shown)).toHaveProperty('proposal');
  expect(read(other)).toEqual({ problems: [expect.stringContaining(other)] });
});

it('M-05: passes through the hooks like an answer, and puts back what was masked', async () => {
  const hooks = {
    beforeSend: async (body: string) => body.replaceAll('bariátrica', '[Pessoa 1]'),
    restore: () => ({ push: (text: string) => text.replaceAll('médico', 'Dr. "Aspas" Lima'), end: () => '' }),
    remark: 'Há marcas.',
  };
  const { proposal } = await proposed('diagnosis', 'rehearsal', hooks);
  expect(JSON.stringify(bodies)).not.toContain('bariátrica');
  expect(bodies[0]?.messages[0]?.content).toContain('Há marcas.');
  expect(proposal).toMatchObject({ parts: { situation: expect.stringContaining('Dr. "Aspas" Lima') } });
});

it('M-06: a failure of the host ends a proposal as it ends an answer', async () => {
  for (const [model, reason] of [
    ['rehearsal-wrong-key', 'wrong_key'],
    ['rehearsal-refusal', 'refused'],
    ['rehearsal-cut-200', 'unreachable'],
    ['rehearsal-empty', 'malformed'],
  ] as const) {
    const answerer = createModelAnswerer(modelAt(host.address, { model }));
    expect(await answered(answerer, requestFor('diagnosis')), model).toMatchObject({ reason, text: '' });
  }
});

it('M-20: makes a title of a question and its answer, and of an answer that is none no title', async () => {
  const title = (model: string) =>
    createModelAnswerer(modelAt(host.address, { model })).title(
      { question: 'O plano negou a cirurgia. E agora?', answer: 'Cabe ação.' },
      new AbortController().signal,
    );
  expect(await title('rehearsal')).toBe('Negativa de cobertura de cirurgia');
  await expect(title('rehearsal-wrong-key')).rejects.toMatchObject({ reason: 'wrong_key' });
});
