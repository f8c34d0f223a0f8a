import type { ReferenceLibrary } from '../../src/lib/assistant/conference/check-references.ts';
import type { Decision } from '../../src/lib/domain/library/decision.ts';
import { noFacts } from '../../src/lib/domain/library/facts.ts';
import { inLibrary } from './labelled.ts';

/** The decisions that the labelled references name. */
export const decisions = inLibrary.map(
  ([court, number, kind], index): Decision => ({
    id: `01890a5d-ac96-774b-bcce-b302099a80${10 + index}`,
    source: 'pasted',
    court,
    number,
    ...noFacts,
    class: kind,
    reference: null,
    rapporteur: '',
    judgedOn: null,
    publishedOn: null,
    summary: 'A recusa de cobertura, sem previsão no contrato, gera o dever de indenizar – sempre.',
    thesis: '',
    areas: [],
    situation: number === 'Tema 566' ? 'superseded' : null,
    details: number === 'Tema 566' ? [{ kind: 'status', text: 'Tese superada' }] : [],
    importedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }),
);
const snippet = { text: '', highlights: [], cutBefore: false, cutAfter: false };

/** A library that finds all its decisions for any words, so that the conference has to choose. */
export const library: ReferenceLibrary = {
  searchDecisions: async () => ({
    terms: [],
    total: decisions.length,
    withAll: decisions.length,
    found: decisions.map((decision) => ({ decision, matching: 'all', field: 'summary', snippet })),
    nextCursor: null,
  }),
  getDecision: async ({ id }) => decisions.find((decision) => decision.id === id) as Decision,
  findArticles: async ({ places }) => ({ isThere: places.map(() => false) }),
};
