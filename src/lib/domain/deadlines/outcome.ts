import type { CalendarFile } from './calendar/calendar-file.ts';
import type { Place } from './calendar/court-days.ts';
import type { DeadlineBasis, Outcome } from './deadline.ts';
import { reckon } from './reckon.ts';
import { isRefusal, type Refusal } from './reckoning.ts';

/** Where a basis leads by these calendars. A day that the lawyer gave stays whatever they say. */
export const outcomeOf = (basis: DeadlineBasis, files: readonly CalendarFile[]): Outcome | Refusal => {
  if (basis.kind === 'given') return { lastDay: basis.day, lastTime: null, warnings: [] };
  const result = reckon(basis.request, files);
  if (isRefusal(result)) return result;
  const { lastDay, lastTime, warnings } = result;
  return { lastDay, lastTime, warnings };
};

/** Whose calendars a basis is reckoned by; an empty court has none. */
export const placeOf = (basis: DeadlineBasis): Place =>
  basis.kind === 'reckoned' ? basis.request : { court: '', comarca: '' };

/** The first day that a basis looks at. */
export const firstDayOf = (basis: DeadlineBasis): string =>
  basis.kind === 'reckoned' ? basis.request.event.day : basis.day;
