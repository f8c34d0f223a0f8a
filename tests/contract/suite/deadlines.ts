import { expect } from 'vitest';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import { deadlineGroups } from '#/lib/domain/deadlines/groups.ts';
import { newId } from '#/lib/domain/ids.ts';
import { appealBasis, calendarFile, givenOn, newDeadline } from '../../support/deadlines.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const today = '2026-03-16';

/** The ids of a group, page by page. */
const idsIn = async (
  owner: OwnedDeadlines,
  group: (typeof deadlineGroups)[number],
  limit = 100,
): Promise<string[]> => {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await owner.listDeadlines({ group, today, limit, ...(cursor && { cursor }) });
    ids.push(...page.deadlines.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
};

export const deadlineRules = ({ rule, planners }: Context): void => {
  rule('DL-40', 'another’s deadline and calendar are neither found nor shown', async () => {
    const { ana, bruno } = planners();
    const made = await ana.deadlines.addDeadline(newDeadline());
    const { id: calendar } = await ana.deadlines.keepCalendar({ calendar: calendarFile() });
    const { session } = await ana.sessions.create();
    const of = { id: made.id, ifVersion: made.version };
    const { deadlines } = bruno;
    const calls = [
      () => deadlines.getDeadline({ id: made.id }),
      () => deadlines.changeDeadline({ ...of, change: { title: 'De Bruno', basis: appealBasis() } }),
      () => deadlines.confirmDeadline(of),
      () => deadlines.finishDeadline({ id: made.id, done: true }),
      () => deadlines.removeDeadline({ id: made.id }),
      () => deadlines.getCalendar({ id: calendar }),
      () => deadlines.removeCalendar({ id: calendar }),
      () => deadlines.addDeadline(newDeadline({ sessionId: session.id })),
    ];
    for (const call of calls) await expectRefusal(call(), 'not_found');
    for (const group of deadlineGroups) expect(await idsIn(deadlines, group)).toEqual([]);
    expect((await deadlines.allDeadlines()).deadlines).toEqual([]);
    expect((await deadlines.listDeadlines({ sessionId: session.id })).deadlines).toEqual([]);
    expect((await deadlines.listCalendars()).calendars).toEqual([]);
    expect((await ana.deadlines.getDeadline({ id: made.id })).deadline.title).toBe('Apelação');
  });

  rule('DL-40', 'the same id of two owners is two deadlines, and their calendars do not mix', async () => {
    const { ana, bruno } = planners();
    const id = newId();
    const anas = await ana.deadlines.addDeadline(newDeadline({ id }));
    await bruno.deadlines.keepCalendar({ calendar: calendarFile() });
    await bruno.deadlines.addDeadline(newDeadline({ id, title: 'De Bruno' }));
    await bruno.deadlines.removeDeadline({ id });
    expect((await ana.deadlines.getDeadline({ id })).deadline).toEqual(anas);
  });

  rule('DL-41', 'is reckoned as it is stored, and tells its working', async () => {
    const { ana } = planners();
    const made = await ana.deadlines.addDeadline(newDeadline({ notes: 'Preparo' }));
    expect(made).toMatchObject({ lastDay: '2026-03-31', notes: 'Preparo', doneAt: null, version: 1 });
    expect(made.warnings.map(({ code }) => code)).toContain('court_calendar_unknown');
    const { deadline, working } = await ana.deadlines.getDeadline({ id: made.id });
    expect(deadline).toEqual(made);
    expect(working).toMatchObject({ lastDay: '2026-03-31', warnings: made.warnings });
    const { basis } = newDeadline();
    if (basis.kind !== 'reckoned') throw new Error('The basis is not reckoned.');
    expect(await ana.deadlines.reckonDeadline(basis.request)).toEqual(working);
  });

  rule('DL-41', 'a day that the lawyer names stays as it is, without a working', async () => {
    const { ana } = planners();
    const made = await ana.deadlines.addDeadline(newDeadline({ basis: givenOn('2026-03-21') }));
    expect(made).toMatchObject({ lastDay: '2026-03-21', warnings: [] });
    expect((await ana.deadlines.getDeadline({ id: made.id })).working).toBeNull();
  });

  rule('DL-41', 'an event from which no such term runs is invalid', async () => {
    const { ana } = planners();
    const basis = appealBasis();
    if (basis.kind !== 'reckoned') throw new Error('The basis is not reckoned.');
    const event = { kind: 'mail_joined', day: '2026-03-09' } as const;
    const request = { ...basis.request, event, term: { named: 'cpp_apelacao' as const } };
    const call = ana.deadlines.addDeadline(newDeadline({ basis: { kind: 'reckoned', request } }));
    await expectRefusal(call, 'invalid', { field: 'basis.request.event' });
    expect(await ana.deadlines.reckonDeadline(request)).toMatchObject({
      refused: 'event_of_other_procedure',
    });
  });

  rule('DL-42', 'sent again it is the same; another one of its id is a conflict', async () => {
    const { ana } = planners();
    const given = newDeadline();
    const made = await ana.deadlines.addDeadline(given);
    expect(await ana.deadlines.addDeadline(given)).toEqual(made);
    await expectRefusal(ana.deadlines.addDeadline({ ...given, basis: givenOn('2026-03-20') }), 'conflict');
    expect((await ana.deadlines.allDeadlines()).deadlines).toEqual([made]);
  });

  rule(
    'DL-43',
    'a change names the version it saw, and reckons anew where the basis is another',
    async () => {
      const { ana } = planners();
      const { session } = await ana.sessions.create();
      const { id } = await ana.deadlines.addDeadline(newDeadline());
      const named = { title: 'Outra', notes: 'x', sessionId: session.id, basis: appealBasis() };
      const renamed = await ana.deadlines.changeDeadline({ id, ifVersion: 1, change: named });
      expect(renamed).toMatchObject({
        title: 'Outra',
        sessionId: session.id,
        lastDay: '2026-03-31',
        version: 2,
      });
      const moved = { ...named, basis: givenOn('2026-03-25') };
      await expectRefusal(ana.deadlines.changeDeadline({ id, ifVersion: 1, change: moved }), 'conflict', {
        version: 2,
      });
      const changed = await ana.deadlines.changeDeadline({ id, ifVersion: 2, change: moved });
      expect(changed).toMatchObject({ lastDay: '2026-03-25', version: 3 });
    },
  );

  rule('DL-44', 'done and undone, and said again nothing changes', async () => {
    const { ana } = planners();
    const { id } = await ana.deadlines.addDeadline(newDeadline());
    const done = await ana.deadlines.finishDeadline({ id, done: true });
    expect(done.doneAt).not.toBeNull();
    expect(await ana.deadlines.finishDeadline({ id, done: true })).toEqual(done);
    expect(await ana.deadlines.finishDeadline({ id, done: false })).toMatchObject({ doneAt: null });
  });

  rule('DL-45', 'groups have each deadline once, the earliest first, page by page', async () => {
    const { ana } = planners();
    const add = async (day: string) =>
      (await ana.deadlines.addDeadline(newDeadline({ basis: givenOn(day) }))).id;
    const overdue = [await add('2026-03-12'), await add('2026-03-13'), await add('2026-03-15')];
    const late = await add('2026-03-24');
    const [due, next] = [await add(today), await add('2026-03-17')];
    const last = await add('2026-03-23');
    const done = [await add('2026-03-01'), await add('2026-04-30')];
    for (const id of done) await ana.deadlines.finishDeadline({ id, done: true });
    for (const limit of [1, 2, 100]) {
      expect(await idsIn(ana.deadlines, 'overdue', limit)).toEqual(overdue);
      expect(await idsIn(ana.deadlines, 'week', limit)).toEqual([next, last]);
      expect((await idsIn(ana.deadlines, 'done', limit)).toSorted()).toEqual(done.toSorted());
    }
    expect(await idsIn(ana.deadlines, 'today')).toEqual([due]);
    expect(await idsIn(ana.deadlines, 'later')).toEqual([late]);
    const bad = ana.deadlines.listDeadlines({ group: 'later', today, cursor: 'x' });
    await expectRefusal(bad, 'invalid', { field: 'cursor' });
  });

  rule('DL-46', 'those of a session stay when it goes, and belong to none then', async () => {
    const { ana } = planners();
    const { session } = await ana.sessions.create();
    const { id } = await ana.deadlines.addDeadline(newDeadline({ sessionId: session.id }));
    await ana.deadlines.addDeadline(newDeadline());
    const { deadlines } = await ana.deadlines.listDeadlines({ sessionId: session.id });
    expect(deadlines.map((each) => each.id)).toEqual([id]);
    await ana.sessions.trash({ id: session.id });
    await ana.sessions.purge({ id: session.id });
    expect((await ana.deadlines.getDeadline({ id })).deadline).toMatchObject({ sessionId: null, version: 1 });
  });

  rule(
    'DL-46',
    'those of a matter are its session’s or the ones that name it, and stay when it goes',
    async () => {
      const { ana, bruno } = planners();
      const { id: matter } = await ana.matters.createMatter({ key: newId(), name: 'Prado × Plano' });
      const { session } = await ana.sessions.create();
      await ana.matters.moveToMatter({ sessions: [session.id], matter });
      const own = await ana.deadlines.addDeadline(newDeadline({ sessionId: session.id }));
      const named = await ana.deadlines.addDeadline(newDeadline({ matterId: matter }));
      const none = await ana.deadlines.addDeadline(newDeadline({ sessionId: session.id, matterId: null }));
      expect([own, named, none].map(({ matterId }) => matterId)).toEqual([matter, matter, null]);
      const { deadlines } = await ana.deadlines.listDeadlines({ matterId: matter });
      expect(deadlines.map(({ id }) => id)).toEqual([own.id, named.id].toSorted());
      await expectRefusal(bruno.deadlines.addDeadline(newDeadline({ matterId: matter })), 'not_found');
      expect((await bruno.deadlines.listDeadlines({ matterId: matter })).deadlines).toEqual([]);
      await ana.matters.deleteMatter({ id: matter });
      expect((await ana.deadlines.getDeadline({ id: own.id })).deadline).toMatchObject({ matterId: null });
    },
  );

  rule('DL-47', 'what was removed is gone', async () => {
    const { ana } = planners();
    const { id } = await ana.deadlines.addDeadline(newDeadline());
    expect(await ana.deadlines.removeDeadline({ id })).toEqual({ id });
    await expectRefusal(ana.deadlines.getDeadline({ id }), 'not_found');
    await expectRefusal(ana.deadlines.removeDeadline({ id }), 'not_found');
  });
};
