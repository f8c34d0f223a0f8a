import { createHash } from 'node:crypto';
import type { Decision, ListedDecision, NewDecision } from '#/lib/domain/library/decision.ts';
import { noFacts } from '#/lib/domain/library/facts.ts';
import type { IndexState } from '#/lib/domain/library/index-state.ts';
import type { Synonyms } from '#/lib/domain/library/synonym-groups.ts';
import { parseColumn } from './rows.ts';
import type { StatementRow } from './statements.ts';

export type DecisionRow = StatementRow<'decision'>;

export const toDecision = (row: DecisionRow): Decision => ({
  id: row.id,
  ...contentOf(row),
  importedAt: row.imported_at,
  updatedAt: row.updated_at,
});

/** What was taken in, as the last import gave it; what an earlier version of Juca did not read is unknown. */
export const contentOf = (row: Pick<DecisionRow, 'content'>): NewDecision =>
  ({ ...noFacts, areas: [], ...parseColumn(row.content) }) as unknown as NewDecision;

/** By what the decisions of a library are indexed. */
export const indexStateOf = ({ analyser, generation, older }: StatementRow<'library'>): IndexState => ({
  analyser,
  generation,
  older: JSON.parse(older),
});

/** The groups of synonyms that the owner added. */
export const synonymsIn = (library: StatementRow<'library'> | undefined): Synonyms => ({
  groups: library ? JSON.parse(library.synonyms) : [],
});

export const toListed = (decision: Decision): ListedDecision => {
  const { details: _, ...listed } = decision;
  if (listed.summary.length <= listedSummary) return listed;
  return { ...listed, summary: `${listed.summary.slice(0, listedSummary).toWellFormed()}…` };
};

/** SHA-256 of a decision's JSON text, in hexadecimal. */
export const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Characters of an ementa that a list shows. */
const listedSummary = 400;
