import { describe, expect, it } from 'vitest';
import { reckon } from '../reckon.ts';
import { isRefusal } from '../reckoning.ts';
import { DeadlineRequest } from '../request.ts';
import { isTouched } from '../touched.ts';
import { CalendarFile } from './calendar-file.ts';
import { courtDays } from './court-days.ts';
import { easterOf } from './easter.ts';
import { federalClosure } from './federal.ts';
import { nationalClosure } from './national.ts';
import { readCalendarCsv } from './read-csv.ts';

const file = (more: object = {}): CalendarFile =>
  CalendarFile.parse({
    format: 'juca-calendar/1',
    court: 'TJSP',
    comarca: null,
    from: '2026-01-01',
    to: '2026-12-31',
    asOf: '2025-12-01',
    source: 'test',
    days: [],
    ...more,
  });
const day = (at: string, kind: string, more: object = {}) => ({
  day: at,
  kind,
  name: kind,
  act: 'Ato 1',
  ...more,
});
const santos = { court: 'TJSP', comarca: 'Santos' };

describe('national days', () => {
  it('DL-15 fall from Easter, as the tables of the Church have it', () => {
    const known = {
      1961: '04-02',
      2000: '04-23',
      2008: '03-23',
      2011: '04-24',
      2026: '04-05',
      2038: '04-25',
    };
    for (const [year, at] of Object.entries(known)) expect(easterOf(Number(year))).toBe(`${year}-${at}`);
  });

  it('DL-15 are holidays from the year of their act on', () => {
    expect(nationalClosure('2023-11-20')).toBeNull();
    expect(nationalClosure('2024-11-20')?.act).toBe('Lei 14.759/2023, art. 1º');
    expect(nationalClosure('2026-04-03')?.kind).toBe('no_service');
    // Carnival and Corpus Christi are no holidays of federal law.
    for (const at of ['2026-02-16', '2026-02-17', '2026-06-04']) expect(nationalClosure(at)).toBeNull();
  });

  it('DL-15 of the federal justice are those of Lei 5.010/1966', () => {
    const closed = [
      '2026-01-06',
      '2026-02-16',
      '2026-02-17',
      '2026-04-01',
      '2026-04-02',
      '2026-08-11',
      '2026-12-08',
    ];
    for (const at of closed) expect(federalClosure(at)?.act, at).toContain('Lei 5.010/1966, art. 62');
    for (const at of ['2026-01-07', '2026-02-18', '2026-03-31', '2026-12-19'])
      expect(federalClosure(at), at).toBeNull();
    expect(courtDays({ court: 'TRF3', comarca: '' }, []).closed('2026-12-08')?.layer).toBe('federal');
    expect(courtDays(santos, []).closed('2026-12-08')).toBeNull();
  });
});

describe('calendars of a court and a comarca', () => {
  const court = file({ days: [day('2026-07-09', 'holiday'), day('2026-04-20', 'no_service')] });
  const comarca = file({
    comarca: 'Santos',
    days: [day('2026-01-26', 'holiday'), day('2026-04-20', 'working'), day('2026-12-25', 'working')],
  });

  it('DL-16 are merged, and the narrowest says last, save for national days', () => {
    const days = courtDays({ court: 'TJSP', comarca: 'santos' }, [comarca, court]);
    expect(days.closed('2026-07-09')?.layer).toBe('court');
    expect(days.closed('2026-01-26')?.layer).toBe('comarca');
    expect(days.closed('2026-04-20')).toBeNull();
    expect(days.closed('2026-12-25')?.name).toBe('Natal');
    expect(courtDays({ court: 'TJSP', comarca: 'Bauru' }, [comarca, court]).closed('2026-01-26')).toBeNull();
    expect(courtDays({ court: 'TJRJ', comarca: '' }, [comarca, court]).closed('2026-07-09')).toBeNull();
  });

  it('DL-16 the newer one holds for the days that both have', () => {
    const newer = file({ asOf: '2026-03-01', from: '2026-06-01', days: [day('2026-07-10', 'no_service')] });
    const days = courtDays(santos, [newer, court]);
    expect(days.closed('2026-07-09')).toBeNull();
    expect(days.closed('2026-07-10')?.kind).toBe('no_service');
    expect(days.closed('2026-04-20')?.kind).toBe('no_service');
  });

  it('DL-16 tell apart days without service, of suspension, and of short service', () => {
    const days = courtDays(santos, [
      file({
        days: [
          day('2026-08-03', 'suspension', { to: '2026-08-04' }),
          day('2026-08-05', 'outage'),
          day('2026-08-06', 'short_day'),
        ],
      }),
    ]);
    expect(days.closed('2026-08-03')).toBeNull();
    expect(
      ['2026-08-02', '2026-08-03', '2026-08-04', '2026-08-05'].map((at) => days.suspended(at)?.kind),
    ).toEqual([undefined, 'suspension', 'suspension', undefined]);
    expect([days.shortened('2026-08-05')?.kind, days.shortened('2026-08-06')?.kind]).toEqual([
      'outage',
      'short_day',
    ]);
  });

  it('DL-17 know the days of their span alone', () => {
    const days = courtDays(santos, [court]);
    expect([days.knows('court', '2026-12-31'), days.knows('court', '2027-01-01')]).toEqual([true, false]);
    expect(days.knows('comarca', '2026-12-31')).toBe(false);
  });

  it('DL-16 are refused where a day lies outside of the span, or ends before it begins', () => {
    expect(() => file({ days: [day('2027-01-01', 'holiday')] })).toThrow('outside of its span');
    expect(() => file({ days: [day('2026-02-02', 'recess', { to: '2026-02-01' })] })).toThrow('ends before');
    expect(() => file({ days: [day('2026-02-02', 'weekend')] })).toThrow();
    expect(() => file({ days: [{ ...day('2026-02-02', 'holiday'), act: ' ' }] })).toThrow();
  });

  it('DL-16 read the same from CSV', () => {
    const csv = [
      '\u{feff}# format: juca-calendar/1',
      '# court: TJSP',
      '# comarca: Santos',
      '# from: 2026-01-01',
      '# to: 2026-12-31',
      '# asOf: 2025-12-01',
      '# source: test',
      'day;to;kind;name;act',
      '2026-01-26;;holiday;holiday;Ato 1',
      '2026-08-03;2026-08-04;suspension;suspension;Ato 1',
      '',
    ].join('\r\n');
    const days = [day('2026-01-26', 'holiday'), day('2026-08-03', 'suspension', { to: '2026-08-04' })];
    expect(readCalendarCsv(csv)).toEqual(file({ comarca: 'Santos', days }));
    expect(() => readCalendarCsv(csv.replace('day;to', 'dia;to'))).toThrow('days');
  });
});

it('DL-14 moves a start on a day of short service, and not one on the closed day behind it', () => {
  const files = [file({ days: [day('2026-08-07', 'outage')] })];
  const lastDays = ['2026-08-07', '2026-08-08', '2026-08-10'].map((at) => {
    const event = { kind: 'mail_joined', day: at };
    const asked = DeadlineRequest.parse({ event, term: { named: 'embargos_declaracao' }, ...santos });
    const found = reckon(asked, files);
    return isRefusal(found) ? found.refused : found.lastDay;
  });
  expect(lastDays).toEqual(['2026-08-17', '2026-08-14', '2026-08-17']);
});

describe('a changed calendar', () => {
  const request = DeadlineRequest.parse({
    event: { kind: 'publication', day: '2026-07-06' },
    term: { named: 'embargos_declaracao' },
    ...santos,
  });
  const result = reckon(request, [file()]);
  if (isRefusal(result)) throw new Error(result.refused);
  const kept = { request, result };
  const changed = (more: object) => isTouched(kept, [file()], [file(more)]);

  it('DL-19 touches a result whose days it changes, and no other', () => {
    expect(result.lastDay).toBe('2026-07-13');
    expect(changed({ days: [day('2026-07-09', 'holiday')] })).toBe(true);
    expect(changed({ days: [day('2026-07-13', 'outage')] })).toBe(true);
    expect(changed({ days: [day('2026-07-14', 'holiday')] })).toBe(false);
    expect(changed({ days: [day('2026-07-03', 'holiday')] })).toBe(false);
    expect(changed({ days: [day('2026-07-11', 'holiday')] })).toBe(false);
    expect(changed({ court: 'TJRJ', days: [day('2026-07-09', 'holiday')] })).toBe(true);
    expect(
      isTouched(kept, [file()], [file(), file({ court: 'TJRJ', days: [day('2026-07-09', 'holiday')] })]),
    ).toBe(false);
  });

  it('DL-19 touches a result whose calendar becomes known or unknown', () => {
    expect(isTouched(kept, [file()], [])).toBe(true);
    expect(isTouched(kept, [file()], [file(), file({ comarca: 'Santos' })])).toBe(true);
    expect(isTouched(kept, [file()], [file(), file({ comarca: 'Bauru' })])).toBe(false);
  });
});
