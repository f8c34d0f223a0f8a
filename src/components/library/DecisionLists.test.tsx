import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { decision } from '../../../tests/support/decisions.ts';
import { AllDecisions, SearchResults } from './DecisionLists.tsx';

const stored = (...[given]: Parameters<typeof decision>) => {
  const { details: _details, ...listed } = decision(given);
  const time = '2026-03-09T14:05:00.000Z';
  return { ...listed, id: newId(), importedAt: time, updatedAt: time };
};

const found = (number: string, matching: FoundDecision['matching'], given: object = {}): FoundDecision => ({
  decision: stored({ number, ...given }),
  matching,
  field: 'summary',
  snippet: { text: 'Ementa', highlights: [], cutBefore: false, cutAfter: false },
});

const paging = { failed: false, retry: () => undefined, more: undefined, loadingMore: false };

it('says what has all words and what has some as two groups in one list', () => {
  const results = [
    found('HC 1', 'all'),
    found('HC 2', 'some', { situation: 'superseded' }),
    found('HC 3', 'some'),
  ];
  const search = { ...paging, found: results, total: 3, withAll: 1, searching: false };
  const { say } = render(<SearchResults search={search} onOpen={() => {}} />);
  expect(screen.getByText(say('library.search.found', { all: 1, some: 2 }))).toBeDefined();
  const list = screen.getByRole('list', { name: say('library.search.results') });
  const rows = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  const heading = say('library.search.groups.some');
  expect(rows.map((row) => /HC \d/.exec(row)?.[0] ?? row)).toEqual(['HC 1', heading, 'HC 2', 'HC 3']);
  expect(rows[2]).toContain(say('cards.precedent.situation.superseded'));
});

it.each(['undecided', 'superseded', 'cancelled'] as const)(
  'marks what is %s in the whole library',
  (situation) => {
    const list = { ...paging, decisions: [stored({ situation })], count: 1 };
    const { say } = render(<AllDecisions list={list} onOpen={() => {}} />);
    expect(screen.getByText(say(`cards.precedent.situation.${situation}`))).toBeDefined();
  },
);
