import { describe, expect, it } from 'vitest';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { proposalOf } from '#/lib/domain/deadlines/proposal.ts';
import { appealBasis, givenOn } from '../../../../tests/support/deadlines.ts';
import { changeOf, draftOf, emptyDraft, inRegime, proposedDraft, requestOf } from './draft.ts';

const kept = (given: Partial<Deadline>): Deadline => ({
  id: '',
  title: 'Apelação',
  notes: 'Preparo',
  sessionId: null,
  matterId: null,
  basis: appealBasis(),
  lastDay: '2026-03-31',
  lastTime: null,
  warnings: [],
  recheck: null,
  doneAt: null,
  createdAt: '',
  updatedAt: '',
  version: 1,
  ...given,
});

describe('the form of a deadline', () => {
  it('asks for nothing until there is a day and a length', () => {
    expect(requestOf(emptyDraft)).toBeNull();
    const draft = { ...emptyDraft, day: '2026-03-09' };
    expect(requestOf(draft)).toMatchObject({ term: { named: 'contestacao' }, court: '' });
    expect(requestOf({ ...draft, term: 'other', amount: '' })).toBeNull();
    expect(requestOf({ ...draft, term: 'other', amount: '1,5' })).toBeNull();
    expect(requestOf({ ...draft, day: '0002-1' })).toBeNull();
    expect(changeOf({ ...emptyDraft, kind: 'given' })).toBeNull();
  });

  it('gives the same deadline back', () => {
    const other = appealBasis();
    if (other.kind === 'reckoned') other.request.term = { regime: 'cpc', amount: 10, unit: 'business_days' };
    for (const basis of [appealBasis(), givenOn('2026-05-04'), other])
      expect(changeOf(draftOf(kept({ basis })))).toEqual({
        title: 'Apelação',
        notes: 'Preparo',
        sessionId: null,
        matterId: null,
        basis,
      });
  });

  it('writes initials of courts in capitals', () => {
    expect(requestOf({ ...emptyDraft, day: '2026-03-09', court: ' tjsp ' })?.court).toBe('TJSP');
  });

  it('keeps an event and a term that the procedure has', () => {
    const draft = inRegime({ ...emptyDraft, event: 'warrant_joined' }, 'cpp');
    expect(draft).toMatchObject({ event: 'availability', term: 'cpp_resposta' });
    expect(inRegime({ ...emptyDraft, event: 'received' }, 'civil').event).toBe('received');
  });

  it('takes what a text proposes', () => {
    const proposed = (value: string, purpose?: string) =>
      proposedDraft(proposalOf({ value, purpose }, 'cpc'), emptyDraft);
    expect(proposed('P15D (úteis)', 'apelação')).toMatchObject({ kind: 'reckoned', term: 'apelacao' });
    expect(proposed('P7D')).toMatchObject({ term: 'other', amount: '7', unit: 'days' });
    expect(proposed('2026-03-20')).toMatchObject({ kind: 'given', lastDay: '2026-03-20' });
    expect(proposed('P2W')).toEqual(emptyDraft);
  });
});
