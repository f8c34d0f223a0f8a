import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import {
  deliverEvent,
  precedentEvent,
  riskEvent,
  risksEvent,
  situationEvent,
  startEvent,
} from '../../support/briefings.ts';
import { message } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, expectRefusal, recordChanges } from './reading.ts';

const started = async (owner: OwnedSessions) => {
  const { session } = await owner.create({ blocks: [message()] });
  await owner.brief({ id: session.id, event: startEvent() });
  return session.id;
};

export const briefing = ({ rule, owners }: Context): void => {
  rule('S-100', 'changes state and blocks together', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const { session, state, blocks } = await ana.briefing({ id });
    expect(session).toMatchObject({ phase: 1, messageCount: 4, lastPosition: 4, finalized: false });
    expect(state).toMatchObject({ phase: 1, situation: null, outdated: [] });
    expect(blocks.map(({ type, position }) => [type, position])).toEqual([
      ['progress', 2],
      ['diagnosis', 3],
      ['action_prompt', 4],
    ]);
    expect((await allBlocks(ana, id)).slice(1)).toEqual(blocks);
  });

  rule('S-100', 'announces what an event changed, and nothing where it changed nothing', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: [message()] });
    const heard = recordChanges(ana);
    const { session: after } = await ana.brief({ id: session.id, event: startEvent() });
    await ana.brief({ id: session.id, event: startEvent() });
    expect(await heard.settled()).toEqual([
      { kind: 'blocks', sessionId: session.id, version: after.version - 1 },
      // The subject that the briefing gives it as title.
      { kind: 'session', sessionId: session.id, version: after.version },
    ]);
  });

  rule('S-101', 'is the same when each event comes twice', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const precedent = precedentEvent();
    const events = [
      startEvent({ theme: 'Outro tema' }),
      situationEvent(),
      precedent,
      {
        type: 'evaluatePrecedent',
        blockId: precedent.id,
        evaluation: 'useful',
        stance: 'favorable',
      } as const,
      risksEvent(),
      riskEvent(),
      deliverEvent(),
    ];
    for (const event of events) {
      const once = await ana.brief({ id, event });
      const before = await everything(ana);
      const twice = await ana.brief({ id, event });
      expect(await everything(ana), event.type).toEqual(before);
      expect(twice.state, event.type).toEqual(once.state);
    }
  });

  rule('S-102', 'keeps every evaluation that two tabs make at once', async () => {
    const { ana } = owners();
    const id = await started(ana);
    await ana.brief({ id, event: situationEvent() });
    const precedents = Array.from({ length: 8 }, (_, index) => precedentEvent(`REsp ${index}/SP`));
    await Promise.all(precedents.map((event) => ana.brief({ id, event })));
    await Promise.all(
      precedents.map(({ id: blockId }) =>
        ana.brief({ id, event: { type: 'evaluatePrecedent', blockId, evaluation: 'useful' } }),
      ),
    );
    const { state, blocks } = await ana.briefing({ id });
    expect(new Set(state.precedents)).toEqual(new Set(precedents.map((event) => event.id)));
    const verdicts = blocks
      .filter(({ type }) => type === 'precedent')
      .map(({ content }) => content.evaluation);
    expect(verdicts).toEqual(precedents.map(() => 'useful'));
  });

  rule('S-103', 'keeps a text that changed since it was seen', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const seen = (await ana.briefing({ id })).blocks.find(({ type }) => type === 'diagnosis')?.version ?? 0;
    const change = (area: string) =>
      ana.brief({ id, event: { type: 'updateDiagnosis', blockVersion: seen, changes: { area } } });
    const first = await change('Direito civil');
    const version = first.blocks[0]?.version ?? 0;
    const before = await everything(ana);
    await expectRefusal(change('Direito administrativo'), 'conflict', { version });
    expect(await everything(ana)).toEqual(before);
  });

  rule(
    'S-103',
    'keeps a note that changed since its precedent was seen, where the evaluation says what was seen',
    async () => {
      const { ana } = owners();
      const id = await started(ana);
      await ana.brief({ id, event: situationEvent() });
      const precedent = precedentEvent();
      const { blocks } = await ana.brief({ id, event: precedent });
      const seen = blocks.find((block) => block.id === precedent.id)?.version ?? 0;
      const evaluate = (note: string, blockVersion?: number) =>
        ana.brief({ id, event: { type: 'evaluatePrecedent', blockId: precedent.id, blockVersion, note } });
      const first = await evaluate('Mesmo plano.', seen);
      const version = first.blocks[0]?.version ?? 0;
      const before = await everything(ana);
      await evaluate('Mesmo plano.', seen);
      await expectRefusal(evaluate('Outro plano.', seen), 'conflict', { version });
      expect(await everything(ana)).toEqual(before);
      expect((await evaluate('Outro plano.')).blocks[0]?.content.note).toBe('Outro plano.');
    },
  );

  rule('S-104', 'refuses a transition that is not allowed, and says why', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: [message()] });
    const { id } = session;
    const before = await everything(ana);
    await expectRefusal(ana.brief({ id, event: situationEvent() }), 'conflict', { field: 'not_started' });
    await expectRefusal(ana.brief({ id, event: precedentEvent() }), 'conflict', { field: 'no_situation' });
    await expectRefusal(ana.brief({ id, event: riskEvent() }), 'conflict', { field: 'no_precedents_yet' });
    await expectRefusal(ana.brief({ id, event: deliverEvent() }), 'conflict', { field: 'no_situation' });
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-106', 'refuses what was worked out from an older reading', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const seen = (await ana.briefing({ id })).session.version;
    const { session } = await ana.append({ id, blocks: [message('Um documento novo.')] });
    const before = await everything(ana);
    const late = ana.brief({ id, event: situationEvent(), ifVersion: seen });
    await expectRefusal(late, 'conflict', { version: session.version });
    expect(await everything(ana)).toEqual(before);
    const inTime = await ana.brief({ id, event: situationEvent(), ifVersion: session.version });
    expect(inTime.state.phase).toBe(2);
  });

  rule('S-15', 'names a session by its subject when the briefing begins', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ blocks: [message('Bom dia! O plano negou a cirurgia.')] });
    const { session: named } = await ana.brief({ id: session.id, event: startEvent() });
    expect(named.title).toBe('Negativa de cobertura — O plano negou a cirurgia indicada pelo médico.');
    expect((await ana.brief({ id: session.id, event: startEvent() })).session).toEqual(named);
    await ana.rename({ id: session.id, title: 'Meu caso' });
    const again = await ana.rename({ id: session.id, title: '' });
    expect(again.title).toBe(named.title);
  });

  rule(
    'S-15',
    'names a session that has the title of its first message as version 0.1.0 made it',
    async () => {
      const { ana } = owners();
      const blocks = [message('Bom dia, doutora! O plano negou a cirurgia.')];
      const { session } = await ana.create({ title: 'Bom dia, doutora! O plano negou a cirurgia.', blocks });
      const { session: named } = await ana.brief({ id: session.id, event: startEvent() });
      expect(named.title).toBe('Negativa de cobertura — O plano negou a cirurgia indicada pelo médico.');
    },
  );

  rule('S-15', 'leaves the title that the owner gave, and one without a subject', async () => {
    const { ana } = owners();
    const given = await ana.create({ title: 'Meu caso', blocks: [message('O plano negou.')] });
    const plain = await ana.create({ blocks: [message('O plano negou.')] });
    const started = [
      await ana.brief({ id: given.session.id, event: startEvent() }),
      await ana.brief({ id: plain.session.id, event: startEvent({ theme: '' }) }),
    ];
    expect(started.map(({ session }) => session.title)).toEqual(['Meu caso', 'O plano negou.']);
  });

  rule('S-107', 'refuses a precedent too many', async () => {
    const { ana } = owners();
    const id = await started(ana);
    await ana.brief({ id, event: situationEvent() });
    for (let count = 0; count < limits.precedents; count += 1)
      await ana.brief({ id, event: precedentEvent() });
    const { state } = await ana.briefing({ id });
    expect(state.precedents).toHaveLength(limits.precedents);
    const refusal = { limit: 'precedents', max: limits.precedents };
    await expectRefusal(ana.brief({ id, event: precedentEvent() }), 'limit', refusal);
  });

  rule('S-107', 'refuses a precedent for which there is no room', async () => {
    const { ana } = owners();
    const id = await started(ana);
    await ana.brief({ id, event: situationEvent() });
    const text = 'a'.repeat(100_000);
    const large = (): ReturnType<typeof precedentEvent> => {
      const event = precedentEvent();
      return { ...event, precedent: { ...event.precedent, summary: text, thesis: text } };
    };
    for (let count = 0; count < 20; count += 1) await ana.brief({ id, event: large() });
    const refusal = { limit: 'precedentBytes', max: limits.precedentBytes };
    await expectRefusal(ana.brief({ id, event: large() }), 'limit', refusal);
    const { state } = await ana.brief({ id, event: precedentEvent() });
    expect(state.precedents).toHaveLength(21);
    const note = { type: 'evaluatePrecedent' as const, blockId: state.precedents.at(-1) ?? '', note: text };
    await expectRefusal(ana.brief({ id, event: { ...note, note: `${text}é` } }), 'invalid');
    await ana.brief({ id, event: note });
    const again = { ...note, blockId: state.precedents.at(0) ?? '' };
    await expectRefusal(ana.brief({ id, event: again }), 'limit', refusal);
  });

  rule('S-107', 'keeps a frozen document and names it beside the next edition', async () => {
    const { ana } = owners();
    const id = await started(ana);
    await ana.brief({ id, event: situationEvent() });
    const [draft] = (await ana.brief({ id, event: deliverEvent() })).blocks;
    const blockVersion = draft?.version ?? 0;
    const at = '2026-03-09T14:05:00.000Z';
    await ana.brief({ id, event: { type: 'finalize', blockVersion, hash: 'a'.repeat(64), at } });
    const frozen = (await ana.briefing({ id })).blocks.find((block) => block.id === draft?.id);
    const seen = frozen?.version ?? 0;
    const changes = { title: 'Outro título' };
    await ana.brief({ id, event: { type: 'reviseDelivery', blockVersion: seen, changes } });
    const { state, blocks, session } = await ana.briefing({ id });
    expect(state).toMatchObject({ earlier: [draft?.id], editions: 2, finalizedAt: null });
    expect(state.blocks.delivery).not.toBe(draft?.id);
    expect(blocks.find((block) => block.id === draft?.id)).toEqual(frozen);
    expect(session.finalized).toBe(false);
  });

  rule('S-108', 'refuses to let a card grow past what its type may hold', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const addContext = () => ana.brief({ id, event: { type: 'addContext', id: newId(), text: 'Mais.' } });
    for (let count = 0; count < 50; count += 1) await addContext();
    const before = await everything(ana);
    await expectRefusal(addContext(), 'invalid');
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-109', 'keeps a card from being revised or removed past the briefing', async () => {
    const { ana } = owners();
    const id = await started(ana);
    const { blocks } = await ana.briefing({ id });
    const before = await everything(ana);
    for (const { id: blockId, version: blockVersion } of blocks) {
      const target = { id, blockId, blockVersion };
      const refusal = { field: 'working_block' };
      await expectRefusal(ana.remove(target), 'conflict', refusal);
      await expectRefusal(ana.revise({ ...target, content: {} }), 'conflict', refusal);
    }
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-105', 'tells on the session where the briefing stands', async () => {
    const { ana } = owners();
    const id = await started(ana);
    await ana.brief({ id, event: situationEvent() });
    await ana.brief({ id, event: risksEvent() });
    const { blocks } = await ana.brief({ id, event: deliverEvent() });
    const blockVersion = blocks.find(({ type }) => type === 'delivery')?.version ?? 0;
    const hash = 'a'.repeat(64);
    const at = '2026-03-09T14:05:00.000Z';
    await ana.brief({ id, event: { type: 'finalize', blockVersion, hash, at } });
    const { session, state } = await ana.briefing({ id });
    expect(session).toMatchObject({ phase: 4, finalized: true });
    expect(state.finalizedAt).toBe(at);
    expect((await ana.list()).sessions.find((each) => each.id === id)).toEqual(session);
  });
};
