import { addDays } from '../law/days.ts';
import type { Closure, ClosureKind } from './calendar/closure.ts';
import type { CourtDays } from './calendar/court-days.ts';
import type { ExplainedDay } from './reckoning.ts';
import { type Regime, suspendedByLaw } from './regimes.ts';

/** More days than any calendar closes in a row. */
const furthest = 1_500;

/** Days that one reckoning looks at: the longest term takes 6,600 by an ordinary calendar where it is counted in two ways. */
const mostVisits = 8_000;

/** A calendar under which no working day follows, or only after more days than any term has. */
export class NoWorkingDay extends Error {
  override readonly name = 'NoWorkingDay';
}

/** The days of a court as a procedure sees them. */
export interface TermDays {
  /** Why the court has no service. */
  closed(day: string): Closure | null;
  /** Why terms stand still: by statute or by an act of the court. */
  suspended(day: string): Pick<Closure, 'kind' | 'name' | 'act'> | null;
  shortened(day: string): Closure | null;
  isWorking(day: string): boolean;
  /** Working, and terms run. */
  isCounted(day: string): boolean;
  /** The first day from this one on, itself included, for which it is true. Throws `NoWorkingDay`. */
  firstFrom(day: string, fits: (day: string) => boolean): string;
}

export const termDays = (regime: Regime, days: CourtDays, isSuspensionLifted: boolean): TermDays => {
  const lifted = isSuspensionLifted && regime.liftedSource !== null;
  // What suspends terms of procedure leaves terms of substantive law alone.
  const runsAlways = regime.firstDaySource === null;
  const suspended = (day: string) => {
    if (runsAlways) return null;
    const act = lifted ? null : suspendedByLaw(regime, day);
    return act === null ? days.suspended(day) : { kind: 'suspension' as const, name: '', act };
  };
  let visits = 0;
  const isWorking = (day: string): boolean => days.closed(day) === null;
  return {
    closed: days.closed,
    suspended,
    shortened: days.shortened,
    isWorking,
    isCounted: (day) => isWorking(day) && suspended(day) === null,
    firstFrom: (day, fits) => {
      for (let distance = 0, at = day; distance < furthest; distance += 1, at = addDays(at, 1)) {
        visits += 1;
        if (visits > mostVisits) break;
        if (fits(at)) return at;
      }
      throw new NoWorkingDay(day);
    },
  };
};

/** A day that is not counted, with why. */
export const uncounted = (
  day: string,
  days: TermDays,
  otherwise: ExplainedDay['code'],
  source: string,
): ExplainedDay => {
  const why = days.closed(day) ?? days.suspended(day);
  return why
    ? { day, count: null, code: why.kind satisfies ClosureKind, source: why.act, name: why.name }
    : { day, count: null, code: otherwise, source, name: '' };
};
