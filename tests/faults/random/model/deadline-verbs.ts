import { isDeepStrictEqual } from 'node:util';
import { calendarId } from '#/lib/db/verbs/deadlines/calendar-id.ts';
import { noDeadline } from '#/lib/db/verbs/deadlines/guards.ts';
import type { deadlineVerbs } from '#/lib/db/verbs/deadlines/index.ts';
import type { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import type { KeptCalendar, ListedCalendar } from '#/lib/domain/deadlines/calendar/kept-calendar.ts';
import type { Deadline, DeadlineBasis } from '#/lib/domain/deadlines/deadline.ts';
import { daysOfGroup } from '#/lib/domain/deadlines/groups.ts';
import { outcomeOf } from '#/lib/domain/deadlines/outcome.ts';
import { reckon } from '#/lib/domain/deadlines/reckon.ts';
import { isTouched } from '#/lib/domain/deadlines/touched.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { matterOf } from './matter-verbs.ts';
import type { ModelOf } from './verb.ts';
import { conflict, now, sessionOf, type World } from './world.ts';

type Modelled = Omit<typeof deadlineVerbs, 'compareDeadlines'>;

/** The verbs of deadlines and calendars. A run has fewer of either than a page, so that cursors are not modelled. */
export const deadlineModel: ModelOf<Modelled> = {
  addDeadline: (world, { id, title, notes, sessionId, basis, ...given }) => {
    const known = world.deadlines[id];
    if (known) {
      if (!isDeepStrictEqual(known.basis, plain(basis))) throw conflict();
      return known;
    }
    const session = sessionId === null ? null : sessionOf(world, sessionId).session;
    const { matterId = session?.matterId ?? null } = given;
    if (matterId !== null) matterOf(world, matterId);
    const made = { id, title, notes, sessionId, matterId, basis: plain(basis), ...settled(world, basis) };
    const times = { doneAt: null, createdAt: now, updatedAt: now };
    world.deadlines[id] = { ...made, ...times, recheck: null, version: 1 };
    return world.deadlines[id];
  },

  changeDeadline: (world, { id, ifVersion, change }) => {
    const known = deadlineAt(world, id, ifVersion);
    const { sessionId, matterId, basis } = change;
    if (sessionId !== null && sessionId !== known.sessionId) sessionOf(world, sessionId);
    if (matterId !== null && matterId !== known.matterId) matterOf(world, matterId);
    const isSame = isDeepStrictEqual(known.basis, plain(basis));
    const outcome = isSame ? {} : { ...settled(world, basis), recheck: null };
    return Object.assign(known, change, { basis: plain(basis) }, outcome, { version: known.version + 1 });
  },

  confirmDeadline: (world, { id, ifVersion }) => {
    const known = deadlineAt(world, id, ifVersion);
    const checked = { ...settled(world, known.basis), recheck: null, version: known.version + 1 };
    return Object.assign(known, checked);
  },

  finishDeadline: (world, { id, done }) => {
    const known = deadlineAt(world, id);
    if (done === (known.doneAt !== null)) return known;
    return Object.assign(known, { doneAt: done ? now : null, version: known.version + 1 });
  },

  removeDeadline: (world, { id }) => {
    deadlineAt(world, id);
    delete world.deadlines[id];
    return { id };
  },

  getDeadline: (world, { id }) => {
    const deadline = deadlineAt(world, id);
    const { basis } = deadline;
    return { deadline, working: basis.kind === 'given' ? null : reckon(basis.request, filesOf(world)) };
  },

  reckonDeadline: (world, request) => reckon(request, filesOf(world)),

  listDeadlines: (world, listing) => ({
    deadlines: Object.values(world.deadlines).filter((deadline) => isListed(deadline, listing)),
    nextCursor: null,
  }),

  allDeadlines: ({ deadlines }) => ({ deadlines: Object.values(deadlines), next: null }),

  keepCalendar: (world, { calendar, ifVersion }) => {
    const { format: _, days, ...described } = calendar;
    const { court, comarca, from, to } = calendar;
    const id = calendarId(world.owner, { court, comarcaKey: fold(comarca ?? '').trim(), from, to });
    const known = world.calendars.find((each) => each.id === id);
    if (ifVersion !== undefined && !known) throw noDeadline();
    if (known && ifVersion !== undefined && ifVersion !== known.version) throw conflict();
    const version = (known?.version ?? 0) + 1;
    const made = { id, ...described, days: plain(days), dayCount: days.length, updatedAt: now, version };
    if (known && isDeepStrictEqual(fileOf(known), fileOf(made))) return listed(known);
    changeCalendars(world, [...world.calendars.filter((each) => each !== known), made]);
    return listed(made);
  },

  listCalendars: ({ calendars }) => ({ calendars: calendars.map(listed) }),

  getCalendar: (world, { id }) => calendarOf(world, id),

  removeCalendar: (world, { id }) => {
    const known = calendarOf(world, id);
    changeCalendars(
      world,
      world.calendars.filter((each) => each !== known),
    );
    return { id };
  },
};

/** Without the fields that are undefined, as JSON keeps it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const deadlineAt = ({ deadlines }: World, id: string, ifVersion?: number): Deadline => {
  const known = deadlines[id];
  if (!known) throw noDeadline();
  if (ifVersion !== undefined && ifVersion !== known.version) throw conflict();
  return known;
};

const calendarOf = ({ calendars }: World, id: string): KeptCalendar => {
  const known = calendars.find((each) => each.id === id);
  if (!known) throw noDeadline();
  return known;
};

const settled = (world: World, basis: DeadlineBasis) => {
  const outcome = outcomeOf(basis, filesOf(world));
  if ('refused' in outcome) throw new JucaError('invalid', 'No last day follows.');
  return outcome;
};

const listed = ({ days: _, ...calendar }: KeptCalendar): ListedCalendar => calendar;

const fileOf = ({ court, comarca, from, to, asOf, source, days }: KeptCalendar): CalendarFile => ({
  format: 'juca-calendar/1',
  ...{ court, comarca, from, to, asOf, source, days },
});

const filesOf = ({ calendars }: Pick<World, 'calendars'>): CalendarFile[] => calendars.map(fileOf);

/** Marks what the change touches (DL-53). */
const changeCalendars = (world: World, after: KeptCalendar[]): void => {
  const files = { before: filesOf(world), after: after.map(fileOf) };
  world.calendars = after;
  for (const deadline of Object.values(world.deadlines)) {
    const { basis, lastDay } = deadline;
    if (basis.kind === 'given') continue;
    const kept = { request: basis.request, result: { lastDay } };
    if (!isTouched(kept, files.before, files.after)) continue;
    deadline.recheck = { at: now, after: outcomeOf(basis, files.after) };
    deadline.version += 1;
  }
};

const isListed = (
  deadline: Deadline,
  listing: Parameters<(typeof deadlineVerbs)['listDeadlines']['run']>[1],
): boolean => {
  if ('sessionId' in listing) return deadline.sessionId === listing.sessionId;
  if ('matterId' in listing) return deadline.matterId === listing.matterId;
  const { group, today } = listing;
  if (group === 'check') return deadline.recheck !== null;
  if (group === 'done' || deadline.doneAt !== null) return group === 'done' && deadline.doneAt !== null;
  const { from, to } = daysOfGroup(group, today);
  return from <= deadline.lastDay && deadline.lastDay <= to;
};
