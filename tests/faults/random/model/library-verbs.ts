import type { libraryVerbs } from '#/lib/db/verbs/registry.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { queryTerms, termWeights } from '#/lib/domain/library/analyse.ts';
import type { ListedDecision, NewDecision } from '#/lib/domain/library/decision.ts';
import { identityOf } from '#/lib/domain/library/identity.ts';
import { ownSynonyms, synonymsOf } from '#/lib/domain/library/synonyms.ts';
import { statuteModel } from './statute-verbs.ts';
import type { ModelOf } from './verb.ts';
import { type KeptDecision, now, type World } from './world.ts';

/** The verbs of a library. What a search finds is modelled, and neither its order nor its snippets. */
export const libraryModel: ModelOf<typeof libraryVerbs> = {
  importDecisions: (world, { decisions }) => ({ outcomes: decisions.map((each) => takeOne(world, each)) }),

  searchDecisions: ({ decisions, synonyms }, { query }) => {
    const terms = queryTerms(query);
    const has = ({ decision }: KeptDecision, wanted: readonly string[]) =>
      wanted.every((term) => termWeights(decision).has(term));
    const wanted = [
      ...terms.map((term) => [term]),
      ...synonymsOf(terms, ownSynonyms(JSON.stringify(synonyms))).flat(),
    ];
    const some = decisions.filter((each) => wanted.some((one) => has(each, one)));
    const all = some.filter((each) => has(each, terms));
    return {
      terms,
      total: some.length,
      withAll: all.length,
      found: some.map((each) => ({
        decision: listed(each),
        matching: all.includes(each) ? ('all' as const) : ('some' as const),
        field: 'summary' as const,
        snippet: { text: '', highlights: [], cutBefore: false, cutAfter: false },
      })),
      nextCursor: null,
    };
  },

  getDecision: (world, { id }) => complete(decisionOf(world, id)),

  listDecisions: ({ decisions }, { cursor, limit }) => {
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : Number(cursor);
    const all = decisions
      .filter(({ ordinal }) => ordinal < before)
      .sort((one, other) => other.ordinal - one.ordinal);
    const page = all.slice(0, limit);
    const nextCursor = all.length > limit ? String(page.at(-1)?.ordinal) : null;
    return { decisions: page.map(listed), nextCursor };
  },

  countDecisions: ({ decisions }) => ({ count: decisions.length }),

  nameCourt: (world, { id, court }) => {
    const kept = decisionOf(world, id);
    kept.decision = { ...kept.decision, court };
    return complete(kept);
  },

  supplementDecisions: (world, { supplements }) => ({
    outcomes: supplements.map((given) => supplement(world, given)),
  }),

  removeDecision: (world, { id }) => {
    decisionOf(world, id);
    world.decisions = world.decisions.filter((each) => each.id !== id);
    return { id };
  },

  reindexDecisions: () => ({ done: true }),

  getSynonyms: ({ synonyms }) => ({ groups: synonyms }),

  setSynonyms: (world, { groups }) => {
    world.synonyms = groups;
    return { groups };
  },

  ...statuteModel,
};

/** Stands for an id that the store will give. */
export const isUnknownId = (id: string): boolean => id.startsWith('new ');

const takeOne = (
  world: World,
  decision: NewDecision,
): { id: string; outcome: 'added' | 'updated' | 'unchanged' } => {
  const identity = identityOf(decision);
  const known = world.decisions.find((each) => each.identity === identity);
  if (known && JSON.stringify(known.decision) === JSON.stringify(decision)) {
    return { id: known.id, outcome: 'unchanged' };
  }
  if (known) {
    known.decision = decision;
    return { id: known.id, outcome: 'updated' };
  }
  world.lastOrdinal += 1;
  const id = `new ${world.lastOrdinal}`;
  world.decisions.push({ id, identity, ordinal: world.lastOrdinal, decision });
  return { id, outcome: 'added' };
};

type Supplement = Parameters<ModelOf<typeof libraryVerbs>['supplementDecisions']>[1]['supplements'][number];

const supplement = (
  { decisions }: World,
  { rapporteur, leadingCase, ...named }: Supplement,
): { outcome: 'updated' | 'unchanged' | 'missing' } => {
  const identity = identityOf({ ...named, number: '', judgedOn: null });
  const kept = decisions.find((each) => each.identity === identity);
  if (!kept) return { outcome: 'missing' };
  const before = JSON.stringify(kept.decision);
  const { decision } = kept;
  kept.decision = {
    ...decision,
    rapporteur: rapporteur || decision.rapporteur,
    leadingCase: leadingCase || decision.leadingCase,
  };
  return { outcome: JSON.stringify(kept.decision) === before ? 'unchanged' : 'updated' };
};

const decisionOf = ({ decisions }: World, id: string): KeptDecision => {
  const found = decisions.find((each) => each.id === id);
  if (!found) throw new JucaError('not_found', 'There is no such decision.');
  return found;
};

export const complete = ({ id, decision }: KeptDecision) => ({
  id,
  ...decision,
  importedAt: now,
  updatedAt: now,
});

const listed = (kept: KeptDecision): ListedDecision => {
  const { details: _details, ...rest } = complete(kept);
  return rest;
};
