import { expect } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { appealBasis, calendarFile, closedDay, givenOn, newDeadline } from '../../support/deadlines.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

export const deadlineCalendarRules = ({ rule, planners }: Context): void => {
  const someone = () => planners().ana.deadlines;

  rule('DL-50', 'a calendar comes back as it was given, and is listed without its days', async () => {
    const ana = someone();
    const given = calendarFile([closedDay()]);
    const { format: _, days, ...described } = given;
    const kept = await ana.keepCalendar({ calendar: given });
    expect(kept).toMatchObject({ ...described, dayCount: 1, version: 1 });
    expect(await ana.getCalendar({ id: kept.id })).toEqual({ ...kept, days });
    expect(await ana.listCalendars()).toEqual({ calendars: [kept] });
    await ana.removeCalendar({ id: kept.id });
    await expectRefusal(ana.getCalendar({ id: kept.id }), 'not_found');
  });

  rule(
    'DL-51',
    'the same court, comarca and span is one calendar; the same again changes nothing',
    async () => {
      const ana = someone();
      const kept = await ana.keepCalendar({ calendar: calendarFile([closedDay()]) });
      expect(await ana.keepCalendar({ calendar: calendarFile([closedDay()]) })).toEqual(kept);
      const corrected = await ana.keepCalendar({ calendar: calendarFile([]), ifVersion: 1 });
      expect(corrected).toMatchObject({ id: kept.id, dayCount: 0, version: 2 });
      const stale = ana.keepCalendar({ calendar: calendarFile([closedDay()]), ifVersion: 1 });
      await expectRefusal(stale, 'conflict', { version: 2 });
      await ana.keepCalendar({ calendar: calendarFile([], { comarca: 'Santos' }) });
      await ana.keepCalendar({ calendar: calendarFile([], { comarca: 'SANTOS', asOf: '2026-01-01' }) });
      expect((await ana.listCalendars()).calendars).toHaveLength(2);
    },
  );

  rule('DL-52', 'a deadline follows the calendars of its court and comarca, and of no other', async () => {
    const ana = someone();
    const elsewhere = { comarca: 'Itu' };
    await ana.keepCalendar({ calendar: calendarFile([closedDay('2026-03-18')], elsewhere) });
    await ana.keepCalendar({ calendar: calendarFile([closedDay()], { comarca: 'santos' }) });
    await ana.keepCalendar({ calendar: calendarFile([], { court: 'TJRJ' }) });
    expect((await ana.addDeadline(newDeadline())).lastDay).toBe('2026-04-01');
  });

  rule('DL-53', 'a changed calendar marks what it touches, with where the reckoning leads now', async () => {
    const ana = someone();
    const made = await ana.addDeadline(newDeadline());
    const done = await ana.addDeadline(newDeadline());
    await ana.finishDeadline({ id: done.id, done: true });
    const other = await ana.addDeadline(newDeadline({ basis: appealBasis('TJRJ') }));
    const given = await ana.addDeadline(newDeadline({ basis: givenOn('2026-03-19') }));
    const before = await ana.getDeadline({ id: other.id });
    await ana.keepCalendar({ calendar: calendarFile([closedDay()]) });
    const marked = await ana.listDeadlines({ group: 'check', today: '2026-03-16' });
    expect(marked.deadlines.map(({ id }) => id).toSorted()).toEqual([made.id, done.id].toSorted());
    for (const { lastDay, recheck } of marked.deadlines) {
      expect(lastDay).toBe('2026-03-31');
      expect(recheck?.after).toMatchObject({ lastDay: '2026-04-01' });
    }
    expect((await ana.getDeadline({ id: done.id })).deadline.doneAt).not.toBeNull();
    expect(await ana.getDeadline({ id: other.id })).toEqual(before);
    expect((await ana.getDeadline({ id: given.id })).deadline).toEqual(given);
  });

  rule('DL-53', 'a change outside of its days does not touch it, and going away does', async () => {
    const ana = someone();
    const calendar = await ana.keepCalendar({ calendar: calendarFile([closedDay()]) });
    const made = await ana.addDeadline(newDeadline());
    await ana.keepCalendar({ calendar: calendarFile([closedDay(), closedDay('2026-06-19')]) });
    expect((await ana.getDeadline({ id: made.id })).deadline).toEqual(made);
    await ana.removeCalendar({ id: calendar.id });
    const { deadline } = await ana.getDeadline({ id: made.id });
    expect(deadline).toMatchObject({ lastDay: '2026-04-01', recheck: { after: { lastDay: '2026-03-31' } } });
  });

  rule('DL-53', 'a change that becomes known marks it even where the day stays', async () => {
    const ana = someone();
    const { id } = await ana.addDeadline(newDeadline());
    await ana.keepCalendar({ calendar: calendarFile([]) });
    expect((await ana.getDeadline({ id })).deadline).toMatchObject({
      lastDay: '2026-03-31',
      recheck: { after: { lastDay: '2026-03-31' } },
    });
  });

  rule('DL-54', 'the mark goes once the lawyer has checked, and renaming leaves it', async () => {
    const ana = someone();
    const { id } = await ana.addDeadline(newDeadline());
    await ana.keepCalendar({ calendar: calendarFile([closedDay()]) });
    const { deadline } = await ana.getDeadline({ id });
    const change = { title: 'Outra', basis: appealBasis() };
    const renamed = await ana.changeDeadline({ id, ifVersion: deadline.version, change });
    expect(renamed).toMatchObject({ lastDay: '2026-03-31', recheck: deadline.recheck });
    await expectRefusal(ana.confirmDeadline({ id, ifVersion: 1 }), 'conflict');
    const checked = await ana.confirmDeadline({ id, ifVersion: renamed.version });
    expect(checked).toMatchObject({ lastDay: '2026-04-01', recheck: null });
    await ana.keepCalendar({ calendar: calendarFile([]) });
    const again = (await ana.getDeadline({ id })).deadline;
    expect(again).toMatchObject({ lastDay: '2026-04-01', recheck: { after: { lastDay: '2026-03-31' } } });
  });

  rule('DL-55', 'texts, days and numbers are bounded', async () => {
    const ana = someone();
    const long = newDeadline({ notes: 'x'.repeat(limits.deadlineNotes + 1) });
    await expectRefusal(ana.addDeadline(long), 'invalid', { field: 'notes' });
    await expectRefusal(ana.addDeadline(newDeadline({ notes: '\0' })), 'invalid', { field: 'notes' });
    const wide = { ...closedDay(), name: 'x'.repeat(300), act: 'y'.repeat(300) };
    const calendar = calendarFile(Array.from({ length: 1_000 }, () => wide));
    await expectRefusal(ana.keepCalendar({ calendar }), 'too_large', { limit: 'calendarDays' });
    expect((await ana.listCalendars()).calendars).toEqual([]);
  });

  rule('DL-56', 'calendars of one court are bounded in number and in entries', async () => {
    const ana = someone();
    const keep = (year: number, count: number) => {
      const days = Array.from({ length: count }, () => closedDay(`${year}-03-19`));
      const span = { from: `${year}-01-01`, to: `${year}-12-31` };
      return ana.keepCalendar({ calendar: calendarFile(days, span) });
    };
    for (const year of [2020, 2021, 2022]) await keep(year, 1_600);
    await expectRefusal(keep(2023, 201), 'limit', { limit: 'calendarEntries', max: limits.calendarEntries });
    // In place of one of the same span.
    await keep(2022, 1_800);
    for (let year = 2023; year < 2020 + limits.calendarsPerPlace; year += 1) await keep(year, 0);
    await expectRefusal(keep(2090, 0), 'limit', { limit: 'calendarsPerPlace' });
  });
};
