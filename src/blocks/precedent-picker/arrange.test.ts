import { describe, expect, it } from 'vitest';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { PrecedentContent } from '../precedent/definition.ts';
import {
  arrangePrecedents,
  countPrecedents,
  type ListedPrecedent,
  precedentsOf,
} from './arrange-precedents.ts';
import { arrangeFound, courtsOf } from './search/arrange-found.ts';

const found = (id: string, court: string, judgedOn: string | null) =>
  ({ decision: { id, court, judgedOn } }) as FoundDecision;

const results = [found('a', 'STJ', '2020-01-01'), found('b', 'TJSP', null), found('c', 'STJ', '2023-01-01')];
const idsOf = (each: readonly FoundDecision[]) => each.map(({ decision }) => decision.id).join('');

describe('arrangeFound', () => {
  it('keeps the order of the best match unless told otherwise', () => {
    expect(idsOf(arrangeFound(results, '', 'match'))).toBe('abc');
  });

  it('puts the newest or the oldest first, and what has no date last', () => {
    expect(idsOf(arrangeFound(results, '', 'newest'))).toBe('cab');
    expect(idsOf(arrangeFound(results, '', 'oldest'))).toBe('acb');
  });

  it('keeps to one court', () => {
    expect(idsOf(arrangeFound(results, 'STJ', 'match'))).toBe('ac');
    expect(courtsOf(results)).toEqual(['STJ', 'TJSP']);
  });
});

const listed = (
  id: string,
  evaluation: PrecedentContent['evaluation'],
  stance: PrecedentContent['stance'],
  provenance: Partial<PrecedentContent['provenance']> = {},
) => ({ id, position: 1, content: { evaluation, stance, provenance } }) as ListedPrecedent;

const precedents = [
  listed('a', 'useful', 'favorable', { court: 'TJSP', judgedOn: '2020-01-01' }),
  listed('b', null, null, { court: 'STJ', judgedOn: null }),
  listed('c', 'not_useful', 'favorable', { court: 'STJ', judgedOn: '2023-01-01' }),
];
const names = (each: readonly ListedPrecedent[]) => each.map(({ id }) => id).join('');

describe('arrangePrecedents', () => {
  it('filters by verdict', () => {
    expect(
      (['all', 'pending', 'useful', 'notUseful'] as const).map((filter) =>
        names(arrangePrecedents(precedents, filter, 'added')),
      ),
    ).toEqual(['abc', 'b', 'a', 'c']);
  });

  it('sorts by day and by court, and equals as they were added', () => {
    expect(names(arrangePrecedents(precedents, 'all', 'newest'))).toBe('cab');
    expect(names(arrangePrecedents(precedents, 'all', 'court'))).toBe('bca');
  });
});

describe('countPrecedents', () => {
  it('counts a stance only where the precedent is useful', () => {
    expect(countPrecedents(precedents)).toEqual({
      all: 3,
      pending: 1,
      useful: 1,
      notUseful: 1,
      favorable: 1,
      unfavorable: 0,
    });
  });
});

describe('precedentsOf', () => {
  it('passes over blocks that are not known or were removed', () => {
    const block = (removedAt: string | null) => ({ position: 4, content: {}, removedAt }) as Block;
    const blocks = new Map([
      ['a', block(null)],
      ['b', block('2026-01-01T00:00:00.000Z')],
    ]);
    expect(precedentsOf(['a', 'b', 'x'], blocks)).toEqual([{ id: 'a', position: 4, content: {} }]);
  });
});
