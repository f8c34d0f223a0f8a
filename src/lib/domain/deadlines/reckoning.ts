import type { ClosureKind } from './calendar/closure.ts';
import type { Unit } from './terms/term.ts';

/** What a day is to a term. */
type DayCode =
  | 'event'
  | 'waiting'
  | 'start'
  | 'start_moved'
  | 'not_begun'
  | 'counted'
  | 'expiry'
  | 'extended';

/** One day between the event and the last day. */
export interface ExplainedDay {
  day: string;
  /** The number of the day in the term, from 1; null where it is not counted. */
  count: number | null;
  /** `ClosureKind` where that is why the day is not counted. */
  code: DayCode | ClosureKind;
  /** The article or act behind it, as it is cited; empty for a day by hand. */
  source: string;
  /** Name of the holiday or of what closed the court; empty for others. */
  name: string;
}

/** What was done in turn to get from the event to the last day. */
type StepCode =
  | 'event'
  | 'next_working'
  | 'working'
  | 'days_after'
  | 'working_days_after'
  | 'start_moved'
  | 'start_closed'
  | 'term'
  | 'judge_term'
  | 'interrupted'
  | 'doubled'
  | 'not_doubled'
  | 'own_term'
  | 'counting_business'
  | 'counting_calendar'
  | 'counting_months'
  | 'counting_hours'
  | 'suspended'
  | 'suspension_lifted'
  | 'extended';

export interface Step {
  code: StepCode;
  source: string;
  /** The day that the step leads to, where it leads to one. */
  day?: string;
  /** How many days, months or hours the step counts, or how long the term is. */
  amount?: number;
  /** The unit of a term's amount. */
  unit?: Unit;
}

type WarningCode =
  | 'court_unknown'
  | 'court_calendar_unknown'
  | 'comarca_unknown'
  | 'comarca_calendar_unknown'
  | 'usually_closed'
  | 'local_closure'
  | 'tacit_reading'
  | 'portal_reading'
  | 'gazette_prevails'
  | 'start_moved'
  | 'doubling_disputed'
  | 'codefendants'
  | 'interruption'
  | 'rules_since'
  | 'suspension_disputed'
  | 'months_not_suspended'
  | 'hours_as_days'
  | 'hour_moved';

/** What the lawyer has to know beside the date. */
export interface Warning {
  code: WarningCode;
  /** The article or act that it rests on; empty where none does. */
  source: string;
  /** The days that it is about. */
  days?: readonly string[];
}

export interface Reckoning {
  /** The day on which the term begins and which is not counted. */
  startDay: string;
  /** The last day on which the act can be done. */
  lastDay: string;
  /** `HH:MM` where the term ends within the last day; null where the whole day is left. */
  lastTime: string | null;
  steps: readonly Step[];
  /** Every day from the event to the last day; for months and years the turning points alone. */
  days: readonly ExplainedDay[];
  warnings: readonly Warning[];
}

/** Why no day is given. */
export interface Refusal {
  refused: 'event_of_other_procedure' | 'calendar_without_end';
  source: string;
}

export const isRefusal = (result: Reckoning | Refusal): result is Refusal => 'refused' in result;
