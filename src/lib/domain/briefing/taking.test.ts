import { describe, expect, it } from 'vitest';
import { deliverEvent, risksEvent, situationEvent, startEvent } from '../../../../tests/support/briefings.ts';
import { newId } from '../new-id.ts';
import type { Block } from '../session.ts';
import { decide } from './decide.ts';
import type { BriefingEvent, EventOf } from './events.ts';
import type { Proposal } from './proposal.ts';
import { type Briefing, readState } from './state.ts';

const model = { kind: 'model', id: 'ensaio', name: 'Ensaio' } as const;
const take = (proposal: Proposal, unchecked: string[] = []): EventOf<'takeProposal'> => ({
  type: 'takeProposal',
  proposal,
  by: model,
  unchecked,
});

/** A briefing that these events lead to, and its blocks by type. */
const led = (...events: BriefingEvent[]) => {
  let briefing: Briefing = { sessionId: newId(), state: readState({}), blocks: new Map() };
  for (const event of events) briefing = applied(briefing, event);
  return briefing;
};

const applied = (briefing: Briefing, event: BriefingEvent): Briefing => {
  const { state, appended, revised } = decide(briefing, event);
  const blocks = new Map(briefing.blocks);
  for (const block of appended) blocks.set(block.id ?? '', { ...block, version: 1 } as Block);
  for (const { id, content } of revised) blocks.set(id, { ...(blocks.get(id) as Block), content });
  return { ...briefing, state, blocks };
};

const contentOf = (briefing: Briefing, type: string) =>
  // biome-ignore lint/style/noNonNullAssertion: a test fails on what is not there
  [...briefing.blocks.values()].find((block) => block.type === type)!.content;

const texts = (change: Partial<Extract<Proposal, { card: 'diagnosis' }>['parts']>): Proposal => ({
  card: 'diagnosis',
  parts: { situation: '', area: '', theme: '', thesis: '', ...change },
});

const start = (): EventOf<'start'> => {
  const event = startEvent();
  const read = { situation: 'O plano negou.', area: 'Direito civil', theme: 'Contratos', thesis: '' };
  const because = { area: ['contrato'], theme: [] };
  return { ...event, diagnosis: { ...event.diagnosis, ...read, because } };
};

describe('taking a proposal', () => {
  it('M-10: fills what is empty or what the guide read, and stands after what the lawyer wrote', () => {
    const proposed = texts({
      situation: 'Há recusa.',
      area: 'Consumidor',
      theme: 'Saúde',
      thesis: 'É abusiva.',
    });
    expect(contentOf(led(start(), take(proposed)), 'diagnosis')).toMatchObject({
      situation: 'O plano negou.\n\nHá recusa.',
      area: 'Consumidor',
      theme: 'Contratos; Saúde',
      thesis: 'É abusiva.',
      because: { area: [], theme: [] },
      by: { situation: model, area: model, theme: model, thesis: model },
    });
  });

  it('M-11: taken twice is taken once', () => {
    const once = led(start(), take(texts({ situation: 'Há recusa.' })));
    expect(applied(once, take(texts({ situation: 'Há recusa.' })))).toEqual(once);
  });

  it('M-12: what the lawyer writes anew is nobody’s proposal any more', () => {
    const taken = led(start(), take(texts({ thesis: 'É abusiva.', theme: 'Saúde' })));
    const write = (thesis: string) =>
      applied(taken, { type: 'updateDiagnosis', blockVersion: 1, changes: { thesis } });
    expect(contentOf(write('É nula.'), 'diagnosis').by).toEqual({ theme: model });
    expect(contentOf(write('É abusiva.'), 'diagnosis').by).toEqual({ theme: model, thesis: model });
  });

  it('M-10: puts risks beside those that are there, with who proposed them', () => {
    const item = { kind: 'risk', label: 'Falta laudo.', severity: 'alta', probability: 'possivel' } as const;
    const proposed: Proposal = { card: 'risk_balance', parts: { items: [{ ...item, sources: [] }] } };
    const before = led(start(), situationEvent('avaliando'), risksEvent());
    const items = (briefing: Briefing) => contentOf(briefing, 'risk_balance').items as object[];
    const taken = applied(before, take(proposed));
    expect(items(taken)).toEqual([
      ...items(before),
      expect.objectContaining({ ...item, by: model, resolved: false }),
    ]);
    expect(applied(taken, take(proposed))).toEqual(taken);
  });

  it('M-13: puts statements into the section of that heading or a new one, and marks what was not found', () => {
    const before = led(start(), situationEvent('avaliando'), deliverEvent('parecer'));
    type Sections = { heading: string; statements: object[] }[];
    const sections = (briefing: Briefing) => contentOf(briefing, 'delivery').sections as Sections;
    const [first] = sections(before);
    const said = (text: string) => ({ text, sources: [] });
    const proposed: Proposal = {
      card: 'delivery',
      parts: {
        sections: [
          { heading: String(first?.heading).toUpperCase(), statements: [said('Mais um.')] },
          { heading: 'Da urgência', statements: [said('Súmula 999.')] },
        ],
      },
    };
    const taken = applied(before, take(proposed, ['Súmula 999.']));
    expect(sections(taken)[0]?.statements).toEqual([
      ...(first?.statements ?? []),
      { ...said('Mais um.'), by: model },
    ]);
    expect(sections(taken).at(-1)).toEqual({
      heading: 'Da urgência',
      statements: [{ ...said('Súmula 999.'), by: model, unchecked: true }],
    });
    expect(applied(taken, take(proposed, ['Súmula 999.']))).toEqual(taken);
  });

  it('M-14: needs the card, and a document that is not frozen', () => {
    const items: Proposal = {
      card: 'delivery',
      parts: { sections: [{ heading: 'A', statements: [{ text: 'B', sources: [] }] }] },
    };
    expect(() => led(start(), take(items))).toThrow(
      expect.objectContaining({ details: { field: 'no_delivery' } }),
    );
    const frozen = led(start(), situationEvent('avaliando'), deliverEvent('parecer'), {
      type: 'finalize',
      blockVersion: 1,
      hash: 'a'.repeat(64),
      at: '2026-01-01T00:00:00.000Z',
    });
    expect(() => applied(frozen, take(items))).toThrow(
      expect.objectContaining({ details: { field: 'frozen' } }),
    );
  });
});
