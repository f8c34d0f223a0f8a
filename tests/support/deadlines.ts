import type { z } from 'zod';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { CalendarDay, CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { DeadlineBasis, NewDeadline } from '#/lib/domain/deadlines/deadline.ts';
import { newId } from '#/lib/domain/ids.ts';

type NewDeadlineInput = z.input<typeof NewDeadline>;

/** An appeal in São Paulo, made available in the gazette on a Monday: its last day is 1 April 2026 where nothing is closed. */
export const appealBasis = (court = 'TJSP', comarca = 'Santos'): DeadlineBasis => ({
  kind: 'reckoned',
  request: {
    event: { kind: 'availability', day: '2026-03-09' },
    term: { named: 'apelacao' },
    party: 'private',
    electronic: true,
    unsuspended: false,
    interrupted: false,
    court,
    comarca,
  },
});

export const newDeadline = (given: Partial<NewDeadlineInput> = {}): NewDeadlineInput => ({
  id: newId(),
  title: 'Apelação',
  basis: appealBasis(),
  ...given,
});

/** A day that the lawyer names. */
export const givenOn = (day: string): DeadlineBasis => ({ kind: 'given', day });

/** A calendar of 2026 of the court of `appealBasis`. */
export const calendarFile = (days: CalendarDay[] = [], given: Partial<CalendarFile> = {}): CalendarFile => ({
  format: 'juca-calendar/1',
  court: 'TJSP',
  comarca: null,
  from: '2026-01-01',
  to: '2026-12-31',
  asOf: '2025-12-01',
  source: 'Provimento CSM 2.765/2025',
  days,
  ...given,
});

/** A day without service within the term of `appealBasis`. */
export const closedDay = (day = '2026-03-19'): CalendarDay => ({
  day,
  kind: 'no_service',
  name: 'São José',
  act: 'Lei municipal 1/1950',
});

/** The ids of `addKnownDeadlines`. */
export interface KnownDeadlines {
  deadline: string;
  calendar: string;
}

/** Deadlines and a calendar for every statement to reach: one that is to be checked again, and one that is done. */
export const addKnownDeadlines = async (
  owner: OwnedDeadlines,
  sessionId: string | null,
  matterId: string | null = null,
): Promise<KnownDeadlines> => {
  const { id: deadline } = await owner.addDeadline(newDeadline({ sessionId, matterId }));
  const { id: calendar } = await owner.keepCalendar({ calendar: calendarFile([closedDay()]) });
  const { id: done } = await owner.addDeadline(newDeadline({ basis: givenOn('2026-05-04') }));
  await owner.finishDeadline({ id: done, done: true });
  return { deadline, calendar };
};

/** Values with which each statement reaches what `addKnownDeadlines` made, or adds another where `isNew` is set. */
export const deadlineValues = ({ deadline, calendar }: KnownDeadlines, { isNew }: { isNew: boolean }) => ({
  deadline: isNew ? newId() : deadline,
  calendar: isNew ? newId() : calendar,
  linked: null,
  belongsTo: null,
  title: 'Apelação',
  notes: '',
  court: 'TJSP',
  comarca: null,
  comarcaKey: isNew ? 'itu' : '',
  firstDay: '2026-03-09',
  lastDay: '2026-04-01',
  lastTime: null,
  said: '',
  checkDue: 0,
  doneAt: null,
  basis: '{}',
  warnings: '[]',
  recheck: null,
  from: '2026-01-01',
  to: '2026-12-31',
  day: '',
  id: '',
  after: '',
  asOf: '2025-12-01',
  source: '',
  dayCount: 0,
  content: '[]',
  version: 1,
  limit: 10,
});
