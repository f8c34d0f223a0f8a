import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptCalendar, ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import { Deadline, DeadlinePage, WorkedDeadline } from '#/lib/domain/deadlines/deadline.ts';
import { Reckoning } from '#/lib/domain/deadlines/reckoning.ts';
import { appealBasis, calendarFile, closedDay, newDeadline } from '../../../tests/support/deadlines.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const ask = (path: string, method = 'GET', body?: unknown, headers = {}) =>
  juca.ask(juca.ana, path, { method, headers, ...(body !== undefined && { body }) });
const json = async (response: Response | Promise<Response>) => (await response).json();

describe('deadlines over the API', () => {
  it('are added, worked out, changed, finished and removed', async () => {
    const given = newDeadline();
    const added = await ask('/api/deadlines', 'POST', given);
    expect(added.status).toBe(201);
    const deadline = Deadline.parse(await added.json());
    expect(deadline.lastDay).toBe('2026-03-31');
    const path = `/api/deadlines/${deadline.id}`;
    const worked = WorkedDeadline.parse(await json(ask(path)));
    expect(worked.deadline).toEqual(deadline);
    const change = { title: 'Apelação do réu', basis: appealBasis() };
    expect((await ask(path, 'PUT', change)).status).toBe(400);
    const changed = await json(ask(path, 'PUT', change, { 'If-Match': '"1"' }));
    expect(changed).toMatchObject({ title: 'Apelação do réu', version: 2 });
    expect((await ask(path, 'PUT', change, { 'If-Match': '"1"' })).status).toBe(412);
    const done = await json(ask(`${path}/done`, 'PUT', { done: true }));
    expect(done.doneAt).not.toBeNull();
    expect((await ask(path, 'DELETE')).status).toBe(204);
    expect((await ask(path)).status).toBe(404);
  });

  it('are listed by group with the reader’s day, and by session', async () => {
    const { session } = await juca.sessions.for(juca.ana).create();
    const given = newDeadline({ sessionId: session.id });
    await ask('/api/deadlines', 'POST', given);
    const group = await json(ask('/api/deadlines?group=today&today=2026-03-31&limit=1'));
    expect(DeadlinePage.parse(group).deadlines.map(({ id }) => id)).toEqual([given.id]);
    expect((await json(ask(`/api/deadlines?session=${session.id}`))).deadlines).toHaveLength(1);
    for (const query of ['', '?group=today', `?group=today&today=2026-03-31&session=${session.id}`]) {
      const refused = await ask(`/api/deadlines${query}`);
      expect([refused.status, (await refused.json()).field]).toEqual([400, 'group']);
    }
  });

  it('are reckoned without being stored', async () => {
    const basis = appealBasis('TJRS');
    if (basis.kind !== 'reckoned') throw new Error('The basis is not reckoned.');
    const { request } = basis;
    const result = Reckoning.parse(await json(ask('/api/deadlines/reckoning', 'POST', request)));
    expect(result.lastDay).toBe('2026-03-31');
    const other = {
      ...request,
      term: { named: 'cpp_apelacao' },
      event: { kind: 'clerk', day: '2026-03-09' },
    };
    expect(await json(ask('/api/deadlines/reckoning', 'POST', other))).toMatchObject({
      refused: 'event_of_other_procedure',
    });
    const wrong = await ask('/api/deadlines/reckoning', 'POST', { ...request, court: 'X'.repeat(30) });
    expect(await wrong.json()).toMatchObject({ code: 'invalid', field: 'court' });
  });

  it('are to be checked again after a calendar changed, and are confirmed', async () => {
    const { id } = await json(ask('/api/deadlines', 'POST', newDeadline({ basis: appealBasis('TJMG') })));
    const calendar = calendarFile([closedDay()], { court: 'TJMG' });
    const kept = ListedCalendar.parse(await json(ask('/api/calendars', 'PUT', { calendar })));
    const { deadlines } = await json(ask('/api/deadlines?group=check&today=2026-03-10'));
    const [marked] = deadlines;
    expect(marked).toMatchObject({
      id,
      lastDay: '2026-03-31',
      recheck: { after: { lastDay: '2026-04-01' } },
    });
    const seen = { 'If-Match': `"${marked.version}"` };
    const checked = await json(ask(`/api/deadlines/${id}/check`, 'POST', undefined, seen));
    expect(checked).toMatchObject({ lastDay: '2026-04-01', recheck: null });
    const whole = KeptCalendar.parse(await json(ask(`/api/calendars/${kept.id}`)));
    expect(whole.days).toEqual(calendar.days);
    const stale = await ask('/api/calendars', 'PUT', { calendar }, { 'If-Match': '"7"' });
    expect(stale.status).toBe(412);
    expect((await ask(`/api/calendars/${kept.id}`, 'DELETE')).status).toBe(204);
    expect((await json(ask('/api/calendars'))).calendars).toEqual([]);
  });

  it('are a calendar at the owner’s secret address, and nobody else’s', async () => {
    await ask(
      '/api/deadlines',
      'POST',
      newDeadline({ title: 'De Ana', basis: { kind: 'given', day: '2099-01-05' } }),
    );
    const theirs = newDeadline({ title: 'De Bruno', basis: { kind: 'given', day: '2099-01-05' } });
    await juca.ask(juca.bruno, '/api/deadlines', { method: 'POST', body: theirs });
    expect(await json(ask('/api/deadline-feed'))).toEqual({ since: null });
    const { path, since } = await json(ask('/api/deadline-feed', 'POST'));
    expect(await json(ask('/api/deadline-feed'))).toEqual({ since });
    const feed = await juca.ask(undefined, path);
    expect(feed.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    const text = await feed.text();
    expect([text.includes('SUMMARY:De Ana'), text.includes('De Bruno')]).toEqual([true, false]);
    expect((await ask('/api/deadline-feed', 'DELETE')).status).toBe(204);
    expect((await juca.ask(undefined, path)).status).toBe(404);
    expect((await juca.ask(undefined, '/api/feeds/deadlines.ics')).status).toBe(404);
  });
});

it('deadlines that a text names are read by the guide’s rules', async () => {
  const text = 'Fomos intimados ontem, prazo de 15 dias úteis para contrarrazões. O prazo fatal: 20/03/2026.';
  const { deadlines } = await json(ask('/api/deadlines/reading', 'POST', { text, day: '2026-03-02' }));
  expect(deadlines).toEqual([
    { value: 'P15D (úteis)', purpose: 'contrarrazões', text: expect.stringContaining('15 dias') },
    { value: '2026-03-20', text: expect.stringContaining('20/03/2026') },
  ]);
});

describe('calendars that are none', () => {
  const { days: _days, ...withoutDays } = calendarFile();
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['no days', withoutDays],
    ['days that are null', { ...calendarFile(), days: null }],
    ['a beginning that is no day', { ...calendarFile(), from: 'abc' }],
    ['an empty beginning', { ...calendarFile(), from: '' }],
    ['a day that is no day', { ...calendarFile(), days: [{ ...closedDay('2026-03-31'), day: 'x' }] }],
  ])('with %s are refused with a sentence', async (_what, calendar) => {
    const refused = await ask('/api/calendars', 'PUT', { calendar });
    const problem = await refused.json();
    expect([refused.status, problem.code]).toEqual([400, 'invalid']);
    expect(problem.field).toMatch(/^calendar/);
    expect(problem.detail).toMatch(/^calendar.*: ./);
  });
});
