import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { reckon } from '#/lib/domain/deadlines/reckon.ts';
import { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';
import { fakeApi, problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { appealBasis } from '../../../tests/support/deadlines.ts';
import { Deadlines } from './Deadlines.tsx';
import { NextDeadlines } from './list/NextDeadlines.tsx';
import { DeadlineProposals } from './proposals/DeadlineProposals.tsx';
import { DeadlineNote } from './reminders/DeadlineNote.tsx';

const now = Date.parse('2026-03-31T15:00:00.000Z');
const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  id: '0198a000-0000-7000-8000-00000000d001',
  title: 'Apelação de Marta',
  notes: '',
  sessionId: null,
  matterId: null,
  basis: appealBasis(),
  lastDay: '2026-03-31',
  lastTime: null,
  warnings: [{ code: 'court_calendar_unknown', source: '', days: ['2026-03-09', '2026-03-31'] }],
  recheck: null,
  doneAt: null,
  createdAt: '2026-03-09T14:05:00.000Z',
  updatedAt: '2026-03-09T14:05:00.000Z',
  version: 1,
  ...given,
});

/** What the note says of so many overdue ones and so many that are due today. */
const noted = (overdue: number, today: number) => ({
  overdue,
  overdueCount: String(overdue),
  today,
  todayCount: String(today),
});

type Page = ReturnType<typeof render>;

/** The deadlines of each group, which the fake API answers. */
const answerGroups = ({ api }: Pick<Page, 'api'>, groups: Record<string, Deadline[]>): void => {
  api.on('GET /api/deadlines', ({ path }: { path: string }) => {
    const group = new URLSearchParams(path.split('?')[1]).get('group') ?? '';
    return { deadlines: groups[group] ?? [], nextCursor: null };
  });
  api.on('GET /api/deadline-feed', { since: null });
};

const answerReckoning = ({ api }: Pick<Page, 'api'>): void =>
  api.on('POST /api/deadlines/reckoning', ({ body }: { body: unknown }) =>
    reckon(DeadlineRequest.parse(body), []),
  );

it('says beside a date that the calendar of the place is not known, and marks it done', async () => {
  const page = render(<Deadlines />, { now });
  answerGroups(page, { today: [deadline()] });
  const today = await screen.findByRole('region', { name: page.say('deadlines.page.groups.today') });
  within(today).getByText(page.say('deadlines.note.calendarUnknown'));
  page.api.on('PUT /api/deadlines/0198a000-0000-7000-8000-00000000d001/done', deadline({ doneAt: 'x' }));
  answerGroups(page, {});
  await page.user.click(within(today).getByRole('checkbox'));
  await screen.findByText(page.say('deadlines.page.none'));
  const sent = page.api.requests.find(({ method }) => method === 'PUT');
  expect(sent?.body).toEqual({ done: true });
});

it('shows both dates of a notice that is read in two ways', async () => {
  const page = render(<Deadlines />, { now });
  const warnings = [{ code: 'tacit_reading' as const, source: '', days: ['2026-03-27'] }];
  answerGroups(page, { later: [deadline({ lastDay: '2026-04-10', warnings })] });
  await screen.findByText(/Pela outra leitura: .*27 de mar\. de 2026/);
});

it('reckons at once, explains every day, and stores the deadline', async () => {
  const page = render(<Deadlines />, { now });
  answerGroups(page, {});
  answerReckoning(page);
  await page.user.click(await screen.findByRole('button', { name: page.say('deadlines.page.new') }));
  await page.user.type(screen.getByLabelText(page.say('deadlines.form.day')), '2026-03-09');
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(24);
  within(table).getByText(page.say('deadlines.days.counted', { count: 15 }));
  expect(screen.getByText(page.say('deadlines.warnings.court_unknown'))).toBeDefined();
  page.api.on('POST /api/deadlines', deadline());
  const add = screen.getByRole('button', { name: page.say('deadlines.form.add') });
  await page.user.click(add);
  await waitFor(() => expect(add.isConnected).toBe(false));
  const sent = page.api.requests.find(({ path, method }) => method === 'POST' && path === '/api/deadlines');
  expect(sent?.body).toMatchObject({ basis: { kind: 'reckoned' } });
});

it('keeps the form and says why where a deadline was not stored', async () => {
  const page = render(<Deadlines />, { now });
  answerGroups(page, {});
  answerReckoning(page);
  await page.user.click(await screen.findByRole('button', { name: page.say('deadlines.page.new') }));
  await page.user.type(screen.getByLabelText(page.say('deadlines.form.day')), '2026-03-09');
  await screen.findByRole('table');
  page.api.on('POST /api/deadlines', problem(409, 'limit'));
  await page.user.click(screen.getByRole('button', { name: page.say('deadlines.form.add') }));
  await screen.findByText(page.say('errors.limit'));
});

it('shows the last day before and after a calendar changed, until it is checked', async () => {
  const page = render(<Deadlines />, { now });
  const after = { lastDay: '2026-04-01', lastTime: null, warnings: [] };
  const marked = deadline({ recheck: { at: '2026-03-20T10:00:00.000Z', after }, version: 4 });
  answerGroups(page, { check: [marked] });
  const check = await screen.findByRole('region', { name: page.say('deadlines.page.groups.check') });
  within(check).getByText(/Antes .*31 de mar.*1º de abr/);
  page.api.on(`POST /api/deadlines/${marked.id}/check`, deadline({ lastDay: '2026-04-01' }));
  answerGroups(page, {});
  await page.user.click(within(check).getByRole('button', { name: /^Conferi/ }));
  await waitFor(() => expect(check.isConnected).toBe(false));
  const sent = page.api.requests.find(({ method }) => method === 'POST');
  expect(sent?.headers.get('If-Match')).toBe('"4"');
});

it('proposes the rule of a deadline that was read in a text', async () => {
  const text = 'Temos 15 dias úteis para apelação.';
  const page = render(
    <DeadlineProposals text={text} day="2026-03-09" sessionId="s" onClose={() => undefined} />,
    { now },
  );
  const found = { value: 'P15D (úteis)', purpose: 'apelação', text: '15 dias úteis' };
  page.api.on('POST /api/deadlines/reading', { deadlines: [found] });
  const term = await screen.findByLabelText(page.say('deadlines.form.term'));
  expect((term as HTMLSelectElement).value).toBe('apelacao');
  expect(page.api.requests[0]?.body).toEqual({ text, day: '2026-03-09' });
});

it('lists what is overdue and what comes next in the sidebar, and reminds of it', async () => {
  const page = render(
    <>
      <NextDeadlines onGo={() => undefined} />
      <DeadlineNote />
    </>,
    { now },
  );
  answerGroups(page, {
    overdue: [deadline({ id: '0198a000-0000-7000-8000-00000000d002', lastDay: '2026-03-20' })],
    today: [deadline()],
  });
  const list = await screen.findByRole('navigation', { name: page.say('deadlines.sidebar.label') });
  await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(2));
  await screen.findByText(page.say('deadlines.reminder.note', noted(1, 1)));
  await page.user.click(screen.getByRole('button', { name: page.say('deadlines.reminder.dismiss') }));
  expect(screen.queryByText(page.say('deadlines.reminder.note', noted(1, 1)))).toBeNull();
});

it('keeps a dismissed note away after a reload, until there is something else to say', async () => {
  const overdue = ['1', '2'].map((end) =>
    deadline({ id: `0198a000-0000-7000-8000-00000000d01${end}`, lastDay: '2026-03-20' }),
  );
  const load = (deadlines: Deadline[]) => {
    answerGroups({ api: fakeApi() }, { overdue: deadlines });
    return render(
      <>
        <NextDeadlines onGo={() => undefined} />
        <DeadlineNote />
      </>,
      { now, ownerId: 'ana' },
    );
  };
  const { say, user, unmount } = load(overdue.slice(1));
  await user.click(await screen.findByRole('button', { name: say('deadlines.reminder.dismiss') }));
  unmount();

  const again = load(overdue.slice(1));
  await screen.findByRole('link');
  expect(screen.queryByText(say('deadlines.reminder.note', noted(1, 0)))).toBeNull();
  again.unmount();

  load(overdue);
  await screen.findByText(say('deadlines.reminder.note', noted(2, 0)));
});

it('says in the note that there are more overdue deadlines than its first page', async () => {
  const api = fakeApi();
  const many = Array.from({ length: 30 }, (_, at) =>
    deadline({ id: `0198a000-0000-7000-8000-0000000000${at + 10}`, lastDay: '2026-03-20' }),
  );
  api.on('GET /api/deadlines', ({ path }: { path: string }) =>
    path.includes('group=overdue')
      ? { deadlines: many, nextCursor: 'more' }
      : { deadlines: [], nextCursor: null },
  );
  const { say } = render(<DeadlineNote />, { now });
  const counts = { ...noted(30, 0), overdueCount: '30+' };
  await screen.findByText(say('deadlines.reminder.note', counts));
});
