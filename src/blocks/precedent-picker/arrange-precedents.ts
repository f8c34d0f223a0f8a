import type { Block } from '#/lib/domain/session.ts';
import type { PrecedentContent } from '../precedent/definition.ts';

export const precedentFilters = ['all', 'pending', 'useful', 'notUseful'] as const;
export type PrecedentFilter = (typeof precedentFilters)[number];

export const precedentOrders = ['added', 'newest', 'court'] as const;
export type PrecedentOrder = (typeof precedentOrders)[number];

/** A precedent of the briefing and where its card stands. */
export interface ListedPrecedent {
  id: string;
  position: number;
  content: PrecedentContent;
}

/** The precedents that the briefing names, in the order in which they were added. */
export const precedentsOf = (ids: readonly string[], blocks: ReadonlyMap<string, Block>): ListedPrecedent[] =>
  ids.flatMap((id) => {
    const block = blocks.get(id);
    if (!block || block.removedAt !== null) return [];
    return [{ id, position: block.position, content: block.content as PrecedentContent }];
  });

const holds: Record<PrecedentFilter, (content: PrecedentContent) => boolean> = {
  all: () => true,
  pending: ({ evaluation }) => evaluation === null,
  useful: ({ evaluation }) => evaluation === 'useful',
  notUseful: ({ evaluation }) => evaluation === 'not_useful',
};

const orders: Record<PrecedentOrder, (a: PrecedentContent, b: PrecedentContent) => number> = {
  added: () => 0,
  newest: (a, b) => (b.provenance.judgedOn ?? '').localeCompare(a.provenance.judgedOn ?? ''),
  court: (a, b) => a.provenance.court.localeCompare(b.provenance.court, 'pt-BR'),
};

export const arrangePrecedents = (
  listed: readonly ListedPrecedent[],
  filter: PrecedentFilter,
  order: PrecedentOrder,
): ListedPrecedent[] =>
  listed
    .filter(({ content }) => holds[filter](content))
    .toSorted((a, b) => orders[order](a.content, b.content));

/** How many of each kind there are. */
export interface PrecedentCounts {
  all: number;
  pending: number;
  useful: number;
  notUseful: number;
  favorable: number;
  unfavorable: number;
}

export const countPrecedents = (listed: readonly ListedPrecedent[]): PrecedentCounts => {
  const count = (filter: PrecedentFilter) => listed.filter(({ content }) => holds[filter](content)).length;
  const taking = (stance: PrecedentContent['stance']) =>
    listed.filter(({ content }) => holds.useful(content) && content.stance === stance).length;
  return {
    all: listed.length,
    pending: count('pending'),
    useful: count('useful'),
    notUseful: count('notUseful'),
    favorable: taking('favorable'),
    unfavorable: taking('unfavorable'),
  };
};
