import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Proposal } from '#/lib/domain/briefing/proposal.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Block } from '#/lib/domain/session.ts';
import { deliverEvent, situationEvent, startEvent } from '../../../tests/support/briefings.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const said = (text: string) => ({ text, sources: [] });
const sections: Proposal = {
  card: 'delivery',
  parts: {
    sections: [
      { heading: 'Da recusa', statements: [said('A recusa é abusiva.'), said('Ver o REsp 9.999.999/SP.')] },
      { heading: 'Da urgência', statements: [said('Segundo o REsp 1.733.013/PR, há urgência.')] },
    ],
  },
};

/** A session with a document, and an answer of a model that proposes this for it. */
const proposed = async (proposal: Proposal | undefined) => {
  const owner = juca.sessions.for(juca.ana);
  const question = message('O plano negou a cirurgia. Penso no REsp 1.733.013/PR.');
  const { session } = await owner.create({ blocks: [question] });
  const { id } = session;
  for (const event of [startEvent(), situationEvent('avaliando'), deliverEvent('parecer')])
    await owner.brief({ id, event });
  const { state } = await owner.briefing({ id });
  const author = { kind: 'model', id: 'ensaio', name: 'Ensaio' };
  const [startedAt, endedAt] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z'];
  const content = {
    ...{
      text: 'Proposta.',
      author,
      startedAt,
      endedAt,
      tokens: null,
      marks: [],
      state: 'done',
      failure: null,
    },
    ...{ question: state.blocks.delivery ?? '', run: null, offers: [], former: [] },
    ...(proposal && { proposal }),
  };
  const blockId = newId();
  await owner.append({ id, blocks: [{ id: blockId, role: 'assistant', type: 'answer', content }] });
  const take = (parts: string[], as = juca.ana) =>
    juca.ask(as, `/api/sessions/${id}/briefing/events`, {
      method: 'POST',
      body: { type: 'takeProposal', blockId, parts },
    });
  return { take, author, question: question.id };
};

const documentIn = async (response: Response) => {
  const { blocks } = await response.json();
  return blocks.find(({ type }: Block) => type === 'delivery')?.content;
};

it('M-13: takes the chosen sections, with their author, and marks what the rules do not find', async () => {
  const { take, author } = await proposed(sections);
  const document = await documentIn(await take(['0', '1']));
  expect(document.sections.slice(-2)).toEqual([
    {
      heading: 'Da recusa',
      statements: [
        { ...said('A recusa é abusiva.'), by: author },
        { ...said('Ver o REsp 9.999.999/SP.'), by: author, unchecked: true },
      ],
    },
    {
      heading: 'Da urgência',
      statements: [{ ...said('Segundo o REsp 1.733.013/PR, há urgência.'), by: author }],
    },
  ]);
});

it('M-11: takes one section alone, and the same again changes nothing', async () => {
  const { take } = await proposed(sections);
  const document = await documentIn(await take(['1']));
  expect(document.sections.map(({ heading }: { heading: string }) => heading)).not.toContain('Da recusa');
  expect((await (await take(['1'])).json()).blocks).toEqual([]);
});

it('M-15: finds no part that is not proposed, no answer without a proposal, and nobody else’s', async () => {
  const { take } = await proposed(sections);
  expect((await take(['2'])).status).toBe(404);
  expect((await take(['thesis'])).status).toBe(404);
  expect((await take(['0'], juca.bruno)).status).toBe(404);
  expect((await (await proposed(undefined)).take(['0'])).status).toBe(404);
  expect((await take([])).status).toBe(400);
});
