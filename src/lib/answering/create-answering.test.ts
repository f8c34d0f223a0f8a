import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Model } from '#/lib/models/model.ts';
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
  }: {
    models?: Model[];
    tokensPerDay?: number;
    agrees?: boolean;
    discretion?: 'masked' | 'none' | 'clear';
  } = {}): Promise<AnswerContent & { id: string }> => {
    const question = message(text);
    const { session } = await owner.create({ blocks: [question] });
    const { id } = session;
    await owner.setDiscretion({
      id,
      discretion,
      answering: true,
      model: null,
      agreed: agrees ? model.host : null,
    });
    const { sessions, library } = app;
    const logger = { error: () => {} };
    const config = { models, TOKENS_PER_DAY: tokensPerDay, ANSWERS_AT_ONCE: 8 };
    const { answers } = await createAnswering({ config, sessions, library, logger });
    const blockId = newId();
    await answers.ask(app.ana, id, { blockId, run: newId(), question: question.id });
    return until(async () => {
      const { content } = await owner.getBlock({ id, blockId });
      expect(content.state).not.toBe('writing');
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

  it('is marked by what session and library have', async () => {
    const { text: written, marks } = await answered();
    expect(marks.length).toBeGreaterThan(0);
    for (const { start, end } of marks) expect(written.slice(start, end)).not.toBe('');
  });
});
