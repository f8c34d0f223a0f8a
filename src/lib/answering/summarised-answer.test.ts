import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { newId } from '#/lib/domain/ids.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { partyTexts } from '../../../tests/support/made-party-texts.ts';
import { modelAt } from '../../../tests/support/model-answers.ts';
import { leftOf } from '../../../tests/support/names-left.ts';
import { seeded } from '../../../tests/support/random.ts';
import { createAnswering } from './create-answering.ts';

const cpf = '529.982.247-25';
const received: string[] = [];
let app: TestHttpApp;
let host: Rehearsal;
beforeAll(async () => {
  app = await openHttpApp();
  host = await startRehearsal({ onRequest: (body) => void received.push(body) });
});
afterAll(async () => {
  await host.close();
  await app.close();
});

it('gets the summary of what has no room masked too, and the preview has it', async () => {
  const owner = app.sessions.for(app.ana);
  const texts = partyTexts(20, seeded(44));
  const blocks = texts.map(([told]) => message(`${told} CPF ${cpf}. ${'Relato longo. '.repeat(200)}`));
  const { session } = await owner.create({
    title: 'Com título',
    blocks: [...blocks, message('É abusiva a recusa?')],
  });
  const { id } = session;
  const small = modelAt(host.address, { contextTokens: 16_000 });
  await owner.setDiscretion({
    id,
    discretion: 'masked',
    answering: true,
    model: null,
    agreed: small.host,
  });
  const config = { models: [small], TOKENS_PER_DAY: 0, ANSWERS_AT_ONCE: 8 };
  const parts = { config, sessions: app.sessions, library: app.library, logger: { error: () => {} } };
  const { answers, composeRequest, masking, rules } = await createAnswering(parts);
  await using _ = masking;
  await using __ = rules;
  const previewed = await composeRequest({ owner: app.ana, store: owner, session: id, model: null });
  const { blocks: asked } = await owner.open({ id });
  const question = asked.at(-1)?.id ?? '';
  const blockId = newId();
  await answers.ask(app.ana, id, { blockId, run: newId(), question });
  await answers.idle();
  const content = (await owner.getBlock({ id, blockId })).content as AnswerContent;
  expect(content.text).toMatch(/^_Os \d+ blocos mais antigos .*um resumo feito por regras/);
  const sent = JSON.parse(received[0] ?? '').messages[1].content as string;
  const [summary = ''] = sent.split('\n\n');
  expect(summary).toMatch(/^Resumo dos blocos mais antigos/);
  expect(summary.split('\n').length).toBeGreaterThan(5);
  expect(summary).toMatch(/parte|autor|r[ée]/);
  expect(summary).not.toContain(cpf);
  for (const [, names] of texts) expect(leftOf(summary, names)).toEqual([]);
  const firstTurn = JSON.parse(previewed?.body ?? '').messages[1].content as string;
  expect(firstTurn.split('\n\n')[0]?.split('\n')).toHaveLength(summary.split('\n').length);
});
