import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import type { ProgressContent } from '#/blocks/progress/definition.ts';
import type { Assistant, Source } from '#/lib/assistant/assistant.ts';
import { guide } from '#/lib/assistant/guide/index.ts';
import { readQuestion } from '#/lib/assistant/guide/reading/question-reader.ts';
import { RulesDesk } from '#/lib/assistant/rules/rules-desk.ts';
import { runOrTellProgress } from '#/lib/briefing/commands.ts';
import type { Desk } from '#/lib/briefing/desk.ts';
import { SessionReadings } from '#/lib/briefing/session-readings.ts';
import * as steps from '#/lib/briefing/steps.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { deliveryOf, situations } from '#/lib/domain/briefing/words.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { precedentEvent, riskEvent } from '../support/briefings.ts';
import { decision } from '../support/decisions.ts';
import { message, newCast } from '../support/factories.ts';

let folder: string;
const { ana, bruno } = newCast();
let store: SessionsDB;
let library: LibraryDB;
let desk: Desk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juca-'));
  const engine = await openSqliteEngine({ path: join(folder, 'juca.db'), readers: 1 });
  store = new SessionsDB(engine);
  library = new LibraryDB(engine);
  desk = {
    owner: ana.id,
    sessions: store.for(ana),
    library: library.for(ana),
    practice: new PracticesDB(engine).for(ana),
    assistant: guide,
    readings: new SessionReadings(guide),
    rules: new RulesDesk().for(ana),
  };
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const question =
  'O plano de saúde Unimed negou a cirurgia da minha cliente em 12/03/2024. Há a Súmula 608 do STJ e o art. 51 do CDC.';

const begun = async () => {
  const { session } = await desk.sessions.create({ blocks: [message(question)] });
  await steps.start(desk, session.id);
  return session.id;
};

const documentOf = async (id: string) => {
  const { state, blocks } = await desk.sessions.briefing({ id });
  const block = blocks.find((each) => each.id === state.blocks.delivery);
  return { state, version: block?.version ?? 0, document: block?.content as DeliveryContent };
};

describe('start', () => {
  it('reads the lawyer’s messages, and nobody else’s', async () => {
    const own = message(question);
    const other = message('Jurisprudência do REsp 1.111.111/RJ.', { role: 'assistant' });
    const { session } = await desk.sessions.create({ blocks: [own, other] });
    const { blocks } = await steps.start(desk, session.id);
    const diagnosis = blocks.find(({ type }) => type === 'diagnosis')?.content as DiagnosisContent;
    expect(diagnosis.sources).toEqual([own.id]);
    expect(JSON.stringify(blocks)).toContain('608');
    expect(JSON.stringify(blocks)).not.toContain('1.111.111');
  });

  it('reads every message of a long session and says how much was read', async () => {
    const { session } = await desk.sessions.create({ blocks: [message('Bom dia.')] });
    for (let written = 1; written < 110; written += 10) {
      const texts = Array.from({ length: 10 }, (_, index) => message(`Nota ${written + index}.`));
      await desk.sessions.append({ id: session.id, blocks: texts });
    }
    const last = message('O prazo vem da Súmula 608 do STJ.');
    await desk.sessions.append({ id: session.id, blocks: [last] });
    const { blocks } = await steps.start(desk, session.id);
    const progress = blocks.find(({ type }) => type === 'progress')?.content as ProgressContent;
    expect(progress.findings.map(({ source }) => source)).toContain(last.id);
    expect(progress.coverage).toMatchObject({ messages: 112, read: 112, omitted: 0 });
  });

  it('reads in a thread of its own, window by window, and ends it', async () => {
    const { session } = await desk.sessions.create({ blocks: [message(question)] });
    const long = 'x'.repeat(limits.window / 2);
    for (let count = 0; count < 5; count += 1)
      await desk.sessions.append({ id: session.id, blocks: [message(long.slice(count + 100))] });
    const started: Worker[] = [];
    const note = (worker: Worker) => void started.push(worker);
    process.on('worker', note);
    const { blocks } = await steps.start(desk, session.id).finally(() => process.off('worker', note));
    expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
    const progress = blocks.find(({ type }) => type === 'progress')?.content as ProgressContent;
    expect(progress.coverage?.messages).toBe(6);
  });

  it('joins a reading that is under way, and tells how far it has come', async () => {
    const { session } = await desk.sessions.create({ blocks: [message(question)] });
    const taken = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let readings = 0;
    const held: Pick<Assistant, 'read'> = {
      read: async (windows) => {
        readings += 1;
        const sources: Source[] = [];
        for await (const window of windows) sources.push(...window);
        taken.resolve();
        await gate.promise;
        return readQuestion(sources);
      },
    };
    const slow = { ...desk, readings: new SessionReadings(held) };
    await runOrTellProgress(slow, session.id, { type: 'start' });
    await taken.promise;
    const later = await runOrTellProgress(slow, session.id, { type: 'start' });
    expect(later).toEqual({ read: 1, total: 1 });
    expect(readings).toBe(1);
    gate.resolve();
    const again = await steps.start(slow, session.id);
    expect(again.session.phase).toBe(1);
  });

  it('leaves a briefing that has begun as the lawyer made it', async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation: 'avaliando' });
    const before = await desk.sessions.briefing({ id });
    await steps.start(desk, id);
    expect(await desk.sessions.briefing({ id })).toEqual(before);
  });
});

describe.each(situations)('the way of %s', (situation) => {
  it('leads to its own document, frozen with a hash that can be worked out again', async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation });
    const precedent = precedentEvent();
    await desk.sessions.brief({ id, event: precedent });
    const verdict = { evaluation: 'useful', stance: 'favorable' } as const;
    await desk.sessions.brief({
      id,
      event: { type: 'evaluatePrecedent', blockId: precedent.id, ...verdict },
    });
    await steps.advanceToRisks(desk, id);
    await desk.sessions.brief({ id, event: riskEvent() });
    await steps.deliver(desk, id);
    const { version, document } = await documentOf(id);
    expect(document.mode).toBe(deliveryOf[situation]);
    await steps.finalize(desk, id, { blockVersion: version });
    const { state, document: frozen } = await documentOf(id);
    expect(state.finalizedAt).not.toBeNull();
    expect(frozen.hash).toBe(documentHash(document));
  });

  it('is the same when each step is taken twice', async () => {
    const id = await begun();
    const twice = async (step: () => Promise<unknown>) => {
      await step();
      const once = await desk.sessions.briefing({ id });
      await step();
      expect(await desk.sessions.briefing({ id })).toEqual(once);
    };
    await twice(() => steps.chooseSituation(desk, id, { situation }));
    await twice(() => steps.advanceToRisks(desk, id));
    await twice(() => steps.deliver(desk, id));
    const { version } = await documentOf(id);
    await twice(() => steps.finalize(desk, id, { blockVersion: version }));
  });
});

describe('a document composed while something changes', () => {
  it('is composed again from what is there then', async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation: 'pesquisando' });
    const precedent = precedentEvent('REsp 7.654.321/SP');
    await desk.sessions.brief({ id, event: precedent });
    let composed = 0;
    const slow: Assistant = {
      ...guide,
      compose: async (mode, blocks) => {
        composed += 1;
        const verdict = { evaluation: 'useful', stance: 'favorable' } as const;
        await desk.sessions.brief({
          id,
          event: { type: 'evaluatePrecedent', blockId: precedent.id, ...verdict },
        });
        return guide.compose(mode, blocks, 'courts');
      },
    };
    await steps.deliver({ ...desk, assistant: slow }, id);
    const { state, document } = await documentOf(id);
    expect(composed).toBe(2);
    expect(state.outdated).not.toContain(4);
    expect(JSON.stringify(document)).toContain('7.654.321');
  });

  it('is refused in the end where it never stands still, and leaves nothing', async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation: 'pesquisando' });
    const restless: Assistant = {
      ...guide,
      compose: async (mode, blocks) => {
        await desk.sessions.append({ id, blocks: [message()] });
        return guide.compose(mode, blocks, 'courts');
      },
    };
    const done = steps.deliver({ ...desk, assistant: restless }, id);
    await expect(done).rejects.toMatchObject({ code: 'conflict' });
    expect((await documentOf(id)).document).toBeUndefined();
  });
});

describe('addFromLibrary', () => {
  const given = decision();
  const imported = async (owner = ana) => {
    const { outcomes } = await library.for(owner).importDecisions({ decisions: [given] });
    return outcomes[0]?.id ?? '';
  };
  const readyFor = async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation: 'pesquisando' });
    return id;
  };

  it('takes the decision along with where it comes from, once', async () => {
    const id = await readyFor();
    const decisionId = await imported();
    await steps.addFromLibrary(desk, id, { id: newId(), decisionId });
    await steps.addFromLibrary(desk, id, { id: newId(), decisionId });
    const { state, blocks } = await desk.sessions.briefing({ id });
    expect(state.precedents).toHaveLength(1);
    const { source, number, court } = given;
    expect(blocks.find(({ type }) => type === 'precedent')?.content).toMatchObject({
      libraryId: decisionId,
      provenance: { source, number, court, importedAt: expect.any(String) },
      evaluation: null,
    });
  });

  it('knows nothing of other libraries and other sessions', async () => {
    const id = await readyFor();
    const foreign = { id: newId(), decisionId: await imported(bruno) };
    await expect(steps.addFromLibrary(desk, id, foreign)).rejects.toMatchObject({ code: 'not_found' });
    const brunos = { ...desk, sessions: store.for(bruno), library: library.for(bruno) };
    await expect(steps.addFromLibrary(brunos, id, foreign)).rejects.toMatchObject({ code: 'not_found' });
    expect((await desk.sessions.briefing({ id })).state.precedents).toEqual([]);
  });
});

describe('finalize', () => {
  it('refuses a document that changed since it was seen', async () => {
    const id = await begun();
    await steps.chooseSituation(desk, id, { situation: 'avaliando' });
    await steps.deliver(desk, id);
    const { version, document } = await documentOf(id);
    await desk.sessions.brief({
      id,
      event: { type: 'reviseDelivery', blockVersion: version, changes: { title: 'Outro' } },
    });
    await expect(steps.finalize(desk, id, { blockVersion: version })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await documentOf(id)).document).toMatchObject({ ...document, title: 'Outro', hash: null });
  });
});
