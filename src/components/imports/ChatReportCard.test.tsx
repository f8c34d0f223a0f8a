import { expect, it } from 'vitest';
import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { ChatReportCard } from './ChatReportCard.tsx';

const report: ChatReport = {
  found: 4,
  taken: 2,
  skipped: 2,
  blocks: 9,
  sources: { claude: 1, juca: 1 },
  reasons: { already: 1, unknown: 1 },
  listed: [{ title: '', at: 4, reason: 'unknown', detail: 'surprise', file: 'a.json' }],
  conversations: [
    { title: 'Plano', at: 1, session: 's1', source: 'claude', altered: [] },
    { title: 'Parecer', at: 2, session: 's2', source: 'juca', altered: [7] },
    { title: 'Aluguel', at: 3, session: 's3', reason: 'already', detail: '' },
    { title: '', at: 4, reason: 'unknown', detail: 'surprise', file: 'a.json' },
  ],
  passedFiles: 3,
};

it('says what became of each conversation, leads to its session, and names what is missing', () => {
  const { say } = render(<ChatReportCard name="x.zip" report={report} onDismiss={() => {}} />);
  const shown = document.body.textContent;
  for (const words of [
    say('imports.takenOne', { source: 'Claude' }),
    say('imports.altered', { blocks: '7' }),
    say('imports.reasons.already'),
    `${say('imports.reasons.unknown')} (surprise)`,
    'a.json',
    say('imports.passed', { count: 3 }),
    say('imports.lists.missing', { count: 1 }),
  ])
    expect(shown).toContain(words);
  const links = [...document.querySelectorAll('a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['Plano', '/s/s1'],
    ['Parecer', '/s/s2'],
    ['Aluguel', '/s/s3'],
  ]);
});

it('counts what the lists have no room for', () => {
  const { say } = render(
    <ChatReportCard name="x" report={{ ...report, found: 50, skipped: 48 }} onDismiss={() => {}} />,
  );
  expect(document.body.textContent).toContain(say('imports.more', { count: 46 }));
});
