import type { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { KeptCalendar, ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import type { Deadline, Outcome } from '#/lib/domain/deadlines/deadline.ts';
import { type Refusal, type Warning, withFirstDays } from '#/lib/domain/deadlines/reckoning.ts';
import type { StatementRow } from './statements.ts';

type DeadlineRow = StatementRow<'deadline'>;
type CalendarRow = StatementRow<'calendar'>;

export const toDeadline = (row: DeadlineRow): Deadline => ({
  id: row.id,
  title: row.title,
  notes: row.notes,
  sessionId: row.session_id,
  matterId: row.matter_id,
  basis: parsed(row.basis),
  lastDay: row.last_day,
  lastTime: row.last_time,
  warnings: parsed<Warning[]>(row.warnings).map(withFirstDays),
  recheck: row.recheck === null ? null : recheckOf(parsed(row.recheck)),
  doneAt: row.done_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

/** Rows from before warnings named a bounded number of days have all of them. */
const recheckOf = ({ at, after }: { at: string; after: Outcome | Refusal }): Deadline['recheck'] => ({
  at,
  after: 'refused' in after ? after : { ...after, warnings: after.warnings.map(withFirstDays) },
});

export const toListedCalendar = (row: Omit<CalendarRow, 'content'>): ListedCalendar => ({
  id: row.id,
  court: row.court,
  comarca: row.comarca,
  from: row.from_day,
  to: row.to_day,
  asOf: row.as_of,
  source: row.source,
  dayCount: row.day_count,
  updatedAt: row.updated_at,
  version: row.version,
});

export const toKeptCalendar = (row: CalendarRow): KeptCalendar => ({
  ...toListedCalendar(row),
  days: parsed(row.content),
});

/** The calendar as a reckoning takes it. */
export const toCalendarFile = (row: CalendarRow): CalendarFile => {
  const { court, comarca, from, to, asOf, source, days } = toKeptCalendar(row);
  return { format: 'juca-calendar/1', court, comarca, from, to, asOf, source, days };
};

const parsed = <T>(stored: string | Uint8Array): T =>
  JSON.parse(typeof stored === 'string' ? stored : Buffer.from(stored).toString('utf8'));
