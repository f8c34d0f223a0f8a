import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefingCommands } from '#/lib/briefing/commands.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Block } from '#/lib/domain/session.ts';
import { precedentEvent, riskEvent, startEvent } from '../../../tests/support/briefings.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const newSession = async (text = 'O plano de saúde recusou a cirurgia.') =>
  (await juca.sessions.for(juca.ana).create({ blocks: [message(text)] })).session.id;

/** Sends a command, and again while the session is still being read. */
const sendTo = (id: string) => async (body: unknown) => {
  const ask = () => juca.ask(juca.ana, `/api/sessions/${id}/briefing/events`, { method: 'POST', body });
  let response = await ask();
  while (response.status === 202) response = await ask();
  return response;
};

describe('POST /api/sessions/:id/briefing/events', () => {
  it('takes a briefing from its beginning to its end', async () => {
    const id = await newSession();
    const send = sendTo(id);
    const done = async (body: object) => {
      const response = await send(body);
      expect([response.status, body]).toEqual([200, body]);
      return response.json();
    };
    const { blocks, state } = await done({ type: 'start' });
    const versionOf = (name: string) =>
      blocks.find((block: Block) => block.id === state.blocks[name]).version;
    const diagnosed = { blockVersion: versionOf('diagnosis'), changes: { area: 'Direito civil' } };
    await done({ type: 'updateDiagnosis', ...diagnosed });
    await done({ type: 'addContext', id: newId(), text: 'É urgente.' });
    await done({ type: 'chooseSituation', situation: 'atuando' });
    const precedent = precedentEvent();
    await done(precedent);
    await done({ type: 'evaluatePrecedent', blockId: precedent.id, evaluation: 'useful' });
    await done({ type: 'advanceToRisks' });
    const risk = riskEvent();
    await done(risk);
    await done({ type: 'resolveRisk', itemId: risk.item.id, resolved: true, resolution: 'Há prova.' });
    const delivered = await done({ type: 'deliver' });
    const document = delivered.blocks.find(({ type }: Block) => type === 'delivery');
    await done({ type: 'choosePath', pathId: document.content.paths[0].id });
    await done({ type: 'setSide', side: 'claimant' });
    await done({ type: 'setStage', stage: 'recursal' });
    const staged = await done({ type: 'deliver' });
    const composed = staged.blocks.find(({ type }: Block) => type === 'delivery');
    expect(composed.content).toMatchObject({ stage: 'recursal' });
    const retitled = await done({
      type: 'reviseDelivery',
      blockVersion: composed.version,
      changes: { title: 'Estratégia' },
    });
    const finalized = await done({ type: 'finalize', blockVersion: retitled.blocks[0].version });
    expect(finalized.state.finalizedAt).not.toBeNull();
    await done({ type: 'exit', action: 'reopen' });
    await done({ type: 'returnTo', phase: 1 });
  });

  it('dates a document where its reader is', async () => {
    const send = sendTo(await newSession());
    await send({ type: 'start' });
    await send({ type: 'chooseSituation', situation: 'pesquisando' });
    const dated = async (timeZone: string) => {
      const { blocks } = await (await send({ type: 'deliver', timeZone })).json();
      return blocks.find(({ type }: Block) => type === 'delivery').content.signature.date;
    };
    // 26 hours apart, so that their days are never the same.
    const [east, west] = [await dated('Pacific/Kiritimati'), await dated('Etc/GMT+12')];
    expect(Date.parse(east)).toBeGreaterThan(Date.parse(west));
    expect((await send({ type: 'deliver', timeZone: 'Mars/Olympus' })).status).toBe(400);
  });

  it('is the same when it comes twice', async () => {
    const send = sendTo(await newSession());
    const first = await (await send({ type: 'start' })).json();
    const second = await send({ type: 'start' });
    expect([second.status, await second.json()]).toMatchObject([
      200,
      { state: first.state, session: first.session },
    ]);
  });

  it('adds a decision of the one who asks, and finds nobody else’s', async () => {
    const id = await newSession();
    const send = sendTo(id);
    await send({ type: 'start' });
    await send({ type: 'chooseSituation', situation: 'avaliando' });
    const add = (decisionId: string) => send({ type: 'addFromLibrary', id: newId(), decisionId });
    for (const decisionId of [newId(), 'x']) expect((await add(decisionId)).status).toBe(404);
    const pasted = 'Processo\nREsp 1 / SP\nEmenta\nPlano de saúde.';
    await juca.ask(juca.ana, '/api/library/import', { method: 'POST', body: pasted });
    const { decisions } = await (await juca.ask(juca.ana, '/api/library/decisions')).json();
    const { blocks } = await (await add(decisions[0].id)).json();
    expect(blocks.at(-1)).toMatchObject({ type: 'precedent', content: { libraryId: decisions[0].id } });
  });

  it('tells why the briefing does not allow something', async () => {
    const response = await sendTo(await newSession())({ type: 'deliver' });
    expect(await response.json()).toMatchObject({ status: 409, code: 'conflict', field: 'no_situation' });
  });

  it.each([
    ['an event that the assistant makes', startEvent()],
    ['a hash that the server works out', { type: 'finalize', blockVersion: 1, hash: 'a'.repeat(64) }],
    ['a decision said to be of the library', { ...precedentEvent(), precedent: { libraryId: newId() } }],
    ['what no command is', { type: 'purge' }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    const response = await sendTo(await newSession())(body);
    expect([response.status, (await response.json()).code]).toEqual([400, 'invalid']);
  });
});

describe('the commands', () => {
  it('have the names by which they are listed', () => {
    const types = Object.values(briefingCommands).map(({ input }) => [...input.shape.type.values][0]);
    expect(types).toEqual(Object.keys(briefingCommands));
  });
});
