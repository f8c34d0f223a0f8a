import { contentAs } from '#/lib/domain/block-content.ts';
import type { BriefingEvent, EventOf } from '#/lib/domain/briefing/events.ts';
import {
  deliveryModes,
  exitActions,
  pointUses,
  proceduralStages,
  sides,
  situations,
} from '#/lib/domain/briefing/words.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Block } from '#/lib/domain/session.ts';
import {
  deliverEvent,
  precedentEvent,
  riskEvent,
  risksEvent,
  situationEvent,
  startEvent,
} from '../../support/briefings.ts';
import { below, pick, type Random } from '../../support/random.ts';
import type { Kept } from './model/world.ts';

type Makers = { [T in BriefingEvent['type']]: (briefing: Stand, random: Random) => EventOf<T> };

/** A random event of a briefing, for the state in which it is. */
export const someEvent = (kept: Kept | undefined, random: Random): BriefingEvent => {
  const stand = new Stand(kept);
  const likely = stand.hasBegun ? (Object.keys(makers) as BriefingEvent['type'][]) : (['start'] as const);
  return makers[pick(likely, random)](stand, random);
};

/** What of a session's briefing events speak of. */
class Stand {
  readonly #kept: Kept | undefined;

  constructor(kept: Kept | undefined) {
    this.#kept = kept;
  }

  get hasBegun(): boolean {
    return (this.#kept?.session.phase ?? 0) > 0;
  }

  block(slot: 'diagnosis' | 'delivery' | 'balance'): Block | undefined {
    const id = this.#kept?.state.blocks[slot];
    return this.#kept?.blocks.find((block) => block.id === id);
  }

  point(random: Random): string {
    const points = contentAs('diagnosis', this.block('diagnosis'))?.points ?? [];
    return points.length > 0 ? pick(points, random).id : newId();
  }

  precedent(random: Random): string {
    const { precedents = [] } = this.#kept?.state ?? {};
    return precedents.length > 0 ? pick(precedents, random) : newId();
  }

  item(random: Random): string {
    const items = contentAs('risk_balance', this.block('balance'))?.items ?? [];
    return items.length > 0 ? pick(items, random).id : newId();
  }

  version(slot: 'diagnosis' | 'delivery', random: Random): number {
    const version = this.block(slot)?.version ?? 1;
    return random() < 0.85 ? version : version + 1;
  }
}

const somePoint = (random: Random): EventOf<'addPoint'>['point'] => ({
  id: newId(),
  kind: 'fact',
  text: `Fato ${below(50, random)}.`,
  day: null,
  role: null,
  answer: '',
  use: pick(pointUses, random),
});

const someProposal = (random: Random): EventOf<'takeProposal'>['proposal'] => {
  const text = `Proposto ${below(50, random)}.`;
  const item = {
    kind: 'risk',
    label: text,
    severity: 'media',
    probability: 'possivel',
    sources: [],
  } as const;
  return pick(
    [
      { card: 'diagnosis', parts: { situation: text, area: '', theme: text, thesis: '' } },
      { card: 'risk_balance', parts: { items: [{ ...item, sources: [] }] } },
      {
        card: 'delivery',
        parts: { sections: [{ heading: text, statements: [{ text, sources: [] }] }] },
      },
    ],
    random,
  );
};

const makers: Makers = {
  start: () => startEvent(),
  updateDiagnosis: (stand, random) => ({
    type: 'updateDiagnosis',
    blockVersion: stand.version('diagnosis', random),
    changes: { theme: `Tema ${below(50, random)}` },
  }),
  chooseSituation: (_stand, random) => situationEvent(pick(situations, random)),
  addContext: (_stand, random) => ({
    type: 'addContext',
    id: newId(),
    text: `Contexto ${below(50, random)}`,
  }),
  usePoints: (stand, random) => ({
    type: 'usePoints',
    pointIds: [stand.point(random)],
    use: pick(pointUses, random),
  }),
  updatePoint: (stand, random) => ({
    type: 'updatePoint',
    blockVersion: stand.version('diagnosis', random),
    pointId: stand.point(random),
    changes: { text: `Fato ${below(50, random)}.` },
  }),
  addPoint: (_stand, random) => ({ type: 'addPoint', point: somePoint(random) }),
  readMore: (_stand, random) => ({
    type: 'readMore',
    points: [{ ...somePoint(random), value: '', place: null }],
    progress: { findings: [] },
  }),
  setSide: (_stand, random) => ({ type: 'setSide', side: pick([...sides, null], random) }),
  addPrecedent: (_stand, random) => precedentEvent(`REsp ${below(9_000, random)}/SP`),
  evaluatePrecedent: (stand, random) => ({
    type: 'evaluatePrecedent',
    blockId: stand.precedent(random),
    evaluation: pick(['useful', 'not_useful', null] as const, random),
  }),
  advanceToRisks: () => risksEvent(),
  addRisk: (_stand, random) => riskEvent(pick(['risk', 'opportunity'] as const, random)),
  resolveRisk: (stand, random) => ({
    type: 'resolveRisk',
    itemId: stand.item(random),
    resolved: random() < 0.7,
    resolution: 'Documento juntado.',
  }),
  takeProposal: (_stand, random) => ({
    type: 'takeProposal',
    by: { kind: 'model', id: 'ensaio', name: 'Ensaio' },
    unchecked: [],
    proposal: someProposal(random),
  }),
  deliver: (_stand, random) => deliverEvent(pick(deliveryModes, random)),
  choosePath: () => ({ type: 'choosePath', pathId: newId() }),
  setStage: (_stand, random) => ({ type: 'setStage', stage: pick([...proceduralStages, null], random) }),
  reviseDelivery: (stand, random) => ({
    type: 'reviseDelivery',
    blockVersion: stand.version('delivery', random),
    changes: { title: `Parecer ${below(50, random)}` },
  }),
  finalize: (stand, random) => {
    const document = contentAs('delivery', stand.block('delivery'));
    return {
      type: 'finalize',
      blockVersion: stand.version('delivery', random),
      hash: document ? documentHash(document) : '0'.repeat(64),
      at: '2026-03-09T14:05:00.000Z',
    };
  },
  exit: (_stand, random) => ({ type: 'exit', action: pick(exitActions, random) }),
  returnTo: (_stand, random) => ({ type: 'returnTo', phase: 1 + below(3, random) }),
};
