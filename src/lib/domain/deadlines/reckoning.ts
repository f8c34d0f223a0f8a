import { z } from 'zod';
import { closureKinds } from './calendar/closure.ts';
import { units } from './terms/term.ts';

/** What a day is to a term. */
const dayCodes = [
  'event',
  'waiting',
  'start',
  'start_moved',
  'not_begun',
  'counted',
  'expiry',
  'extended',
] as const;

const Source = z
  .string()
  .meta({ description: 'The article or act behind it, as it is cited; may be empty.' });
const Day = z.string().meta({ format: 'date' });

/** One day between the event and the last day. */
export const ExplainedDay = z.object({
  day: Day,
  /** The number of the day in the term, from 1; null where it is not counted. */
  count: z.int().nullable(),
  /** `ClosureKind` where that is why the day is not counted. */
  code: z.enum([...dayCodes, ...closureKinds]),
  source: Source,
  /** Name of the holiday or of what closed the court; empty for others. */
  name: z.string(),
});
export type ExplainedDay = z.infer<typeof ExplainedDay>;

/** What was done in turn to get from the event to the last day. */
const stepCodes = [
  'event',
  'next_working',
  'working',
  'days_after',
  'working_days_after',
  'start_moved',
  'start_closed',
  'term',
  'judge_term',
  'interrupted',
  'doubled',
  'not_doubled',
  'own_term',
  'counting_business',
  'counting_calendar',
  'counting_months',
  'counting_hours',
  'suspended',
  'suspension_lifted',
  'extended',
] as const;

export const Step = z.object({
  code: z.enum(stepCodes),
  source: Source,
  /** The day that the step leads to, where it leads to one. */
  day: Day.optional(),
  /** How many days, months or hours the step counts, or how long the term is. */
  amount: z.int().optional(),
  /** The unit of a term's amount. */
  unit: z.enum(units).optional(),
});
export type Step = z.infer<typeof Step>;

const warningCodes = [
  'court_unknown',
  'court_calendar_unknown',
  'comarca_unknown',
  'comarca_calendar_unknown',
  'usually_closed',
  'local_closure',
  'tacit_reading',
  'portal_reading',
  'gazette_prevails',
  'start_moved',
  'doubling_disputed',
  'codefendants',
  'interruption',
  'rules_since',
  'suspension_disputed',
  'months_not_suspended',
  'hours_as_days',
  'hour_moved',
] as const;

/** What the lawyer has to know beside the date. */
export const Warning = z.object({
  code: z.enum(warningCodes),
  source: Source,
  /** The days that it is about: the first ones, where `dayCount` says how many there are. */
  days: z.array(Day).readonly().optional(),
  dayCount: z.int().optional().meta({ description: 'Set where there are more days than `days` has.' }),
});
export type Warning = z.infer<typeof Warning>;

/** Days that a warning names: more than those of any term that is short enough to be read day by day. */
const mostDays = 30;

/** The warning with the first of its days and their number. A calendar can close thousands of days of one term. */
export const withFirstDays = (warning: Warning): Warning => {
  const { days } = warning;
  if (days === undefined || days.length <= mostDays) return warning;
  return { ...warning, days: days.slice(0, mostDays), dayCount: days.length };
};

export const Reckoning = z
  .object({
    /** The day on which the term begins and which is not counted. */
    startDay: Day,
    /** The last day on which the act can be done. */
    lastDay: Day,
    /** `HH:MM` where the term ends within the last day; null where the whole day is left. */
    lastTime: z.string().nullable(),
    steps: z.array(Step).readonly(),
    /** Every day from the event to the last day; for months and years the turning points alone. */
    days: z.array(ExplainedDay).readonly(),
    warnings: z.array(Warning).readonly(),
  })
  .meta({ id: 'Reckoning' });
export type Reckoning = z.infer<typeof Reckoning>;

/** Why no day is given. */
export const Refusal = z
  .object({ refused: z.enum(['event_of_other_procedure', 'calendar_without_end']), source: Source })
  .meta({ id: 'DeadlineRefusal' });
export type Refusal = z.infer<typeof Refusal>;

export const isRefusal = (result: Reckoning | Refusal): result is Refusal => 'refused' in result;
