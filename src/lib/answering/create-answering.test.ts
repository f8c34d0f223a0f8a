import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Model } from '#/lib/models/model.ts';
import { doneEnding } from '../../../tests/support/answers.ts';
import { startEvent } from '../../../tests/support/briefings.ts';
import { letsLeave } from '../../../tests/support/departures.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { modelAt } from '../../../tests/support/model-answers.ts';
import { until } from '../../../tests/support/until.ts';
import { createAnswering } from './create-answering.ts';

const cpf = '529.982.247-25';
const text = `O plano de saúde negou a cirurgia da autora, CPF ${cpf}. É abusiva a recusa?`;

describe('what answers a message', () => {
  let app: TestHttpApp;
  let host: Rehearsal;
  let model: Model;
  let received: string[];
  let owner: OwnedSessions;
  beforeAll(async () => {
    app = await openHttpApp();
    host = await startRehearsal({ onRequest: (body) => void received.push(body) });
    model = modelAt(host.address);
  });
  afterAll(async () => {
    await host.close();
    await app.close();
  });
  beforeEach(() => {
    received = [];
    owner = app.sessions.for(app.ana);
  });

  /** Asks for an answer to the only message of a new session; `agrees` to the model's host before, where it shall. */
  const answered = async ({
    models = [model],
    tokensPerDay = 0,
    agrees = true,
    discretion = 'masked' as const,
    answering = true,
    asked,
    chosen = null,
  }: {
    models?: Model[];
    tokensPerDay?: number;
    agrees?: boolean;
    discretion?: 'masked' | 'none' | 'clear';
    answering?: boolean;
    /** The model that is asked for, and the one that the session has chosen. */
    asked?: string;
    chosen?: string | null;
  } = {}): Promise<AnswerContent & { id: string }> => {
    const question = message(text);
    const { session } = await owner.create({ blocks: [question] });
    const { id } = session;
    await owner.setDiscretion({
      id,
      discretion,
      answering,
      model: chosen,
      agreed: agrees ? model.host : null,
    });
    const { sessions, library } = app;
    const logger = { error: () => {} };
    const config = { models, TOKENS_PER_DAY: tokensPerDay, ANSWERS_AT_ONCE: 8 };
    const { answers, masking, rules } = await createAnswering({ config, sessions, library, logger });
    await using _ = masking;
    await using __ = rules;
    const blockId = newId();
    await answers.ask(app.ana, id, { blockId, run: newId(), question: question.id, model: asked });
    return until(async () => {
      const { content } = await owner.getBlock({ id, blockId });
      expect(content.state).not.toBe('writing');
      // The title is asked for after the answer has ended.
      await answers.idle();
      return { ...(content as AnswerContent), id };
    });
  };
  const ledgerOf = async (session: string) =>
    (await owner.listDepartures()).departures.filter(({ sessionId }) => sessionId === session);

  it('is the guide where no model is set, and nothing leaves', async () => {
    const answer = await answered({ models: [] });
    expect(answer).toMatchObject({ state: 'done', author: { kind: 'guide' } });
    expect(received).toEqual([]);
  });

  it('is a model, which gets stand-ins, and whose answer has the values again', async () => {
    const answer = await answered();
    expect(answer).toMatchObject({ state: 'done', author: { kind: 'model', id: model.id } });
    expect(answer.text).toContain(cpf);
    expect(received.length).toBeGreaterThan(0);
    for (const body of received) expect(body).not.toContain(cpf);
    const digests = received.map((body) => createHash('sha256').update(body).digest('hex'));
    const ledger = await ledgerOf(answer.id);
    expect(ledger.map(({ sha256 }) => sha256).sort()).toEqual(digests.sort());
    for (const line of ledger)
      expect(line).toMatchObject({ host: model.host, model: model.id, masked: true });
  });

  it('gets the text as it is where its owner says so', async () => {
    await answered({ discretion: 'clear' });
    expect(received.join()).toContain(cpf);
  });

  it('is the guide where nothing of the session may leave', async () => {
    expect(await answered({ discretion: 'none' })).toMatchObject({ author: { kind: 'guide' } });
    expect(received).toEqual([]);
  });

  it.each([
    ['is asked for', { asked: 'antigo' }, 'antigo'],
    ['the session has chosen', { chosen: 'antigo' }, 'antigo'],
    ['is asked for, with nothing set', { asked: 'antigo', models: [] }, 'antigo'],
    ['is asked for where nothing may leave', { asked: 'ensaio', discretion: 'none' as const }, 'ensaio'],
    ['is asked for where messages are not answered', { asked: 'ensaio', answering: false }, 'ensaio'],
    ['is asked for where the guide is chosen', { asked: 'ensaio', chosen: 'none' }, 'ensaio'],
  ])('fails, and is no other model, where a model %s that may not be asked', async (_, given, id) => {
    const answer = await answered(given);
    expect(answer).toMatchObject({ state: 'failed', failure: 'not_allowed', author: { kind: 'model', id } });
    expect(received).toEqual([]);
  });

  it('is the guide where it is asked for, or chosen for the session', async () => {
    for (const given of [{ asked: 'none' }, { chosen: 'none' }, { asked: 'none', answering: false }])
      expect(await answered(given)).toMatchObject({ state: 'done', author: { kind: 'guide' } });
    expect(received).toEqual([]);
  });

  it('fails before anything leaves where its owner has not agreed to the host', async () => {
    const answer = await answered({ agrees: false });
    expect(answer).toMatchObject({ state: 'failed', failure: 'not_allowed' });
    expect(received).toEqual([]);
    expect(await ledgerOf(answer.id)).toEqual([]);
  });

  it('fails where the tokens of the day are used up', async () => {
    await answered();
    received = [];
    expect(await answered({ tokensPerDay: 1 })).toMatchObject({ state: 'failed', failure: 'token_limit' });
    expect(received).toEqual([]);
  });

  it.each(['malformed', 'flood'])(
    'takes tokens of the day, by an estimate, where it ends (%s) before its host counts them',
    async (fault) => {
      const answer = await answered({ models: [modelAt(host.address, { model: `rehearsal-${fault}` })] });
      expect(answer).toMatchObject({ state: 'failed', failure: 'malformed', tokens: null });
      const [line, ...others] = await ledgerOf(answer.id);
      expect(others).toEqual([]);
      expect(line?.tokens?.input).toBe(Math.ceil((line?.bytes ?? 0) / 2.5));
    },
  );

  it('takes no tokens of the day where the host refuses the request', async () => {
    const answer = await answered({ models: [modelAt(host.address, { model: 'rehearsal-wrong-key' })] });
    expect(answer).toMatchObject({ state: 'failed', failure: 'wrong_key', tokens: null });
    expect(await ledgerOf(answer.id)).toMatchObject([{ tokens: null }]);
  });

  it('is marked by what session and library have', async () => {
    const { text: written, marks } = await answered();
    expect(marks.length).toBeGreaterThan(0);
    for (const { start, end } of marks) expect(written.slice(start, end)).not.toBe('');
  });

  it('is gone on with by the model with which it was begun alone', async () => {
    const question = message(text);
    const { session } = await owner.create({ blocks: [question] });
    const place = { id: session.id, blockId: newId() };
    await owner.setDiscretion({ id: session.id, ...letsLeave, agreed: model.host });
    const gone = { kind: 'model', id: 'antigo', name: 'Modelo antigo' } as const;
    const begun = { ...place, run: newId() };
    await owner.beginAnswer({ ...begun, author: gone, mode: { kind: 'new', question: question.id } });
    await owner.extendAnswer({ id: session.id, run: begun.run, start: 0, text: 'Até aqui' });
    await owner.endAnswer({ ...begun, ...doneEnding, state: 'stopped' });
    const { sessions, library } = app;
    const config = { models: [model], TOKENS_PER_DAY: 0, ANSWERS_AT_ONCE: 8 };
    const parts = { config, sessions, library, logger: { error: () => {} } };
    const { answers, masking, rules } = await createAnswering(parts);
    await using _ = masking;
    await using __ = rules;
    await answers.goOn(app.ana, session.id, { blockId: place.blockId, run: newId() });
    await expect
      .poll(async () => (await owner.getBlock(place)).content)
      .toMatchObject({ state: 'failed', failure: 'not_allowed', text: 'Até aqui', author: gone });
    await answers.again(app.ana, session.id, { blockId: place.blockId, run: newId() });
    await expect
      .poll(async () => (await owner.getBlock(place)).content, { timeout: 10_000 })
      .toMatchObject({
        state: 'done',
        author: { id: model.id },
        former: [{ text: 'Até aqui', author: gone }],
      });
    await answers.idle();
  });

  it('M-20: names the session after its first answer, by a request that passes as every other', async () => {
    const answer = await answered();
    expect((await owner.get({ id: answer.id })).title).toBe('Negativa de cobertura de cirurgia');
    const titling = received.filter((body) => body.includes('Você dá título'));
    expect(titling).toHaveLength(1);
    expect(titling[0]).not.toContain(cpf);
    expect(await ledgerOf(answer.id)).toHaveLength(received.length);
  });

  it('M-07: a proposal for a card is a run of the desk, behind the session’s discretion', async () => {
    const { session } = await owner.create({ blocks: [message(text)] });
    const { id } = session;
    const { blocks } = await owner.brief({ id, event: startEvent() });
    const card = blocks.find(({ type }) => type === 'diagnosis')?.id ?? '';
    const { sessions, library } = app;
    const config = { models: [model], TOKENS_PER_DAY: 0, ANSWERS_AT_ONCE: 8 };
    const parts = { config, sessions, library, logger: { error: () => {} } };
    const { answers, composeRequest, masking, rules } = await createAnswering(parts);
    await using _ = masking;
    await using __ = rules;
    const agree = (agreed: string | null) =>
      owner.setDiscretion({ id, discretion: 'masked', answering: true, model: null, agreed });
    const proposed = async () => {
      const blockId = newId();
      await answers.ask(app.ana, id, { blockId, run: newId(), question: card });
      return until(async () => {
        const content = (await owner.getBlock({ id, blockId })).content as AnswerContent;
        expect(content.state).not.toBe('writing');
        return content;
      });
    };
    await agree(null);
    expect(await proposed()).toMatchObject({ state: 'failed', failure: 'not_allowed' });
    expect(received).toEqual([]);
    await agree(model.host);
    const previewed = await composeRequest(owner, id, null, card);
    const content = await proposed();
    expect(content).toMatchObject({ state: 'done', question: card, proposal: { card: 'diagnosis' } });
    expect(received.join()).not.toContain(cpf);
    expect(await ledgerOf(id)).toHaveLength(1);
    expect(JSON.parse(previewed?.body ?? '').messages.at(-1).content).toContain('Proponha o diagnóstico');
    const { title } = await owner.get({ id });
    await answers.idle();
    expect((await owner.get({ id })).title).toBe(title);
  });
});
