import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockDefinitions, isBlockType } from '#/blocks/definitions.ts';
import {
  deliverEvent,
  precedentEvent,
  riskEvent,
  risksEvent,
  situationEvent,
  startEvent,
} from '../../../../tests/support/briefings.ts';
import { apply, empty } from '../../../../tests/support/decided.ts';
import { JucaError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { reachedPhases } from './changes.ts';
import type { BriefingEvent, EventOf } from './events.ts';
import { type Briefing, blockIdsOf } from './state.ts';
import { deliveryOf, exitActions, pointUses, proceduralStages, sides, situations, stances } from './words.ts';

/** Applies where it is allowed; a refusal leaves everything as it was. */
const attempt = (briefing: Briefing, event: BriefingEvent): Briefing => {
  try {
    return apply(briefing, event);
  } catch (error) {
    if (error instanceof JucaError && error.code === 'conflict') return briefing;
    throw error;
  }
};

/** A step is an event for the briefing as it is then: some name blocks that only it knows. */
type Step = (briefing: Briefing) => BriefingEvent;

const precedents = [precedentEvent('REsp 1/SP'), precedentEvent('REsp 2/RJ'), precedentEvent('REsp 3/MG')];
const risks = [riskEvent('risk'), riskEvent('opportunity'), riskEvent('risk')];
const paths = ['0d4a1185-7ba7-4d2c-9a1b-0d4a11857ba7', '1d4a1185-7ba7-4d2c-9a1b-0d4a11857ba7'].map((id) => ({
  id,
  title: 'Caminho',
  steps: [],
}));
const pointIds = ['2d4a1185-7ba7-4d2c-9a1b-0d4a11857ba7', '3d4a1185-7ba7-4d2c-9a1b-0d4a11857ba7'] as const;
const writtenPoint = (id: string): EventOf<'addPoint'>['point'] => ({
  id,
  kind: 'fact',
  text: 'O plano negou a cirurgia.',
  day: null,
  role: null,
  answer: '',
  use: 'document',
});
const versionOf = ({ state, blocks }: Briefing, name: 'diagnosis' | 'delivery', isStale: boolean): number =>
  (blocks.get(state.blocks[name] ?? '')?.version ?? 0) + (isStale ? 1 : 0);

const word = fc.constantFrom('um', 'dois', 'três');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>(() => startEvent()),
  fc.tuple(word, fc.boolean()).map<Step>(([area, isStale]) => (briefing) => ({
    type: 'updateDiagnosis',
    blockVersion: versionOf(briefing, 'diagnosis', isStale),
    changes: { area },
  })),
  fc.constantFrom(...situations).map<Step>((situation) => () => situationEvent(situation)),
  word.map<Step>((text) => () => ({ type: 'addContext', id: precedents[0]?.id ?? '', text })),
  fc.constantFrom(...precedents).map<Step>((event) => () => event),
  fc
    .tuple(
      fc.constantFrom(...precedents),
      fc.constantFrom('useful', 'not_useful', null),
      fc.constantFrom(...stances),
    )
    .map<Step>(([{ id: blockId }, evaluation, stance]) => () => ({
      type: 'evaluatePrecedent',
      blockId,
      evaluation,
      stance,
    })),
  fc.constant<Step>(() => risksEvent()),
  fc.constantFrom(...risks).map<Step>((event) => () => event),
  fc.tuple(fc.constantFrom(...risks), fc.boolean()).map<Step>(([{ item }, resolved]) => () => ({
    type: 'resolveRisk',
    itemId: item.id,
    resolved,
    resolution: '',
  })),
  word.map<Step>((title) => ({ state }) => {
    const { draft } = deliverEvent(deliveryOf[state.situation ?? 'avaliando']);
    return { type: 'deliver', draft: { ...draft, title, paths } };
  }),
  fc.constantFrom(...paths).map<Step>(({ id: pathId }) => () => ({ type: 'choosePath', pathId })),
  fc.constantFrom(...proceduralStages, null).map<Step>((stage) => () => ({ type: 'setStage', stage })),
  fc.constantFrom(...sides, null).map<Step>((side) => () => ({ type: 'setSide', side })),
  fc
    .constantFrom(...pointUses)
    .map<Step>((use) => () => ({ type: 'usePoints', pointIds: [pointIds[0]], use })),
  fc.tuple(fc.constantFrom(...pointIds), fc.boolean()).map<Step>(([pointId, isStale]) => (briefing) => ({
    type: 'updatePoint',
    pointId,
    blockVersion: versionOf(briefing, 'diagnosis', isStale),
    changes: { text: 'Outro fato.' },
  })),
  fc.constantFrom(...pointIds).map<Step>((id) => () => ({ type: 'addPoint', point: writtenPoint(id) })),
  fc.constantFrom(...pointIds).map<Step>((id) => () => ({
    type: 'readMore',
    points: [{ ...writtenPoint(id), value: '', place: null }],
    progress: { findings: [] },
  })),
  fc.tuple(word, fc.boolean()).map<Step>(([title, isStale]) => (briefing) => ({
    type: 'reviseDelivery',
    blockVersion: versionOf(briefing, 'delivery', isStale),
    changes: { title },
  })),
  fc.boolean().map<Step>((isStale) => (briefing) => ({
    type: 'finalize',
    blockVersion: versionOf(briefing, 'delivery', isStale),
    hash: String(briefing.state.editions % 10).repeat(64),
    at: '2026-03-09T14:05:00.000Z',
  })),
  fc.constantFrom(...exitActions).map<Step>((action) => () => ({ type: 'exit', action })),
  fc.constantFrom(1, 2, 3).map<Step>((phase) => () => ({ type: 'returnTo', phase })),
);

/** The way that a briefing usually goes, so that random steps also begin far along it. */
const usual: readonly Step[] = [
  () => startEvent(),
  () => situationEvent(),
  ...precedents.map<Step>((event) => () => event),
  () => risksEvent(),
  ({ state }) => {
    const { draft } = deliverEvent(deliveryOf[state.situation ?? 'avaliando']);
    return { type: 'deliver', draft: { ...draft, paths } };
  },
  (briefing) => ({
    type: 'finalize',
    blockVersion: versionOf(briefing, 'delivery', false),
    hash: 'f'.repeat(64),
    at: '2026-03-09T14:05:00.000Z',
  }),
];

const sequence = fc
  .tuple(fc.integer({ min: 0, max: usual.length }), fc.array(step, { maxLength: 12 }))
  .map(([far, random]) => [...usual.slice(0, far), ...random]);

const frozenOf = ({ blocks }: Briefing) =>
  new Map([...blocks].filter(([, { content }]) => content.hash).map(([id, { content }]) => [id, content]));

/** An assertion that costs nothing where it holds: there are millions. */
const hold = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`Does not hold: ${what}.`);
};

/** What holds in every state that events can lead to. */
const holdInvariants = (before: Briefing, after: Briefing): void => {
  const { state, blocks } = after;
  hold(
    blockIdsOf(state).every((id) => blocks.has(id)),
    'the state names blocks that are there',
  );
  hold(
    [...before.blocks.keys()].every((id) => blocks.has(id)),
    'no block goes away',
  );
  for (const { id, type, content } of blocks.values()) {
    if (!isBlockType(type) || content === before.blocks.get(id)?.content) continue;
    hold(blockDefinitions[type].content.safeParse(content).success, `the content of ${type} fits its schema`);
  }
  hold(new Set(state.precedents).size === state.precedents.length, 'each precedent is there once');
  const reached = reachedPhases(state);
  hold(
    state.outdated.every((phase) => reached.includes(phase)),
    'what is out of date was done',
  );
  hold(state.phase === 0 || reached.includes(state.phase), 'the phase was reached');
  const delivery = blocks.get(state.blocks.delivery ?? '')?.content;
  hold(state.finalizedAt === null || typeof delivery?.hash === 'string', 'a finalized document is frozen');
  for (const [id, content] of frozenOf(before)) {
    hold(isDeepStrictEqual(blocks.get(id)?.content, content), 'a frozen document stays as it is');
  }
};

describe('decide', () => {
  it('keeps every invariant through 10,000 random sequences, and each event twice is as once', () => {
    const seen = { finalized: 0, outdated: 0, editions: 0 };
    fc.assert(
      fc.property(sequence, (steps) => {
        let briefing = empty;
        for (const next of steps) {
          const event = next(briefing);
          const after = attempt(briefing, event);
          holdInvariants(briefing, after);
          hold(isDeepStrictEqual(attempt(after, event), after), `${event.type} twice is as once`);
          briefing = after;
        }
        if (briefing.state.finalizedAt) seen.finalized += 1;
        if (briefing.state.outdated.length > 0) seen.outdated += 1;
        if (briefing.state.editions > 1) seen.editions += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  }, 300_000);

  it('marks what rests on a phase as out of date when that phase is gone back to', () => {
    const events: BriefingEvent[] = [startEvent(), situationEvent(), risksEvent(), deliverEvent()];
    const delivered = events.reduce(apply, empty);
    expect(delivered.state).toMatchObject({ phase: 4, outdated: [] });
    const back = apply(delivered, { type: 'returnTo', phase: 1 });
    expect(back.state).toMatchObject({ phase: 1, outdated: [2, 3, 4] });
    expect(back.blocks).toEqual(delivered.blocks);
    expect(apply(back, risksEvent()).state.outdated).toEqual([4]);
  });

  it('makes the next edition when a frozen document changes', () => {
    const events: BriefingEvent[] = [startEvent(), situationEvent(), risksEvent(), deliverEvent()];
    const delivered = events.reduce(apply, empty);
    const blockVersion = versionOf(delivered, 'delivery', false);
    const at = '2026-03-09T14:05:00.000Z';
    const final = apply(delivered, { type: 'finalize', blockVersion, hash: 'b'.repeat(64), at });
    const frozen = final.state.blocks.delivery ?? '';
    const revised = { type: 'reviseDelivery', blockVersion, changes: { title: 'Outro título' } } as const;
    const next = apply(final, { ...revised, blockVersion: final.blocks.get(frozen)?.version ?? 0 });
    expect(next.state).toMatchObject({ editions: 2, finalizedAt: null });
    expect(next.state.blocks.delivery).not.toBe(frozen);
    expect(next.blocks.get(frozen)?.content).toEqual(final.blocks.get(frozen)?.content as JsonObject);
    expect(next.blocks.get(next.state.blocks.delivery ?? '')?.content).toMatchObject({
      edition: 2,
      title: 'Outro título',
      hash: null,
    });
  });

  it('refuses a document of another kind than the situation asks for', () => {
    const briefing = [startEvent(), situationEvent('estudando'), risksEvent()].reduce<Briefing>(apply, empty);
    expect(() => apply(briefing, deliverEvent('parecer'))).toThrow(JucaError);
    expect(apply(briefing, deliverEvent('mapa')).state.phase).toBe(4);
  });
});
