import type { CalendarFile } from './calendar/calendar-file.ts';
import { courtDays } from './calendar/court-days.ts';
import { countTerm } from './count-term.ts';
import { eventRules, eventSources, type Move } from './events.ts';
import { extend } from './extend.ts';
import type { ExplainedDay, Reckoning, Refusal, Step } from './reckoning.ts';
import type { DeadlineRequest } from './request.ts';
import { startOf } from './start.ts';
import { NoWorkingDay, type TermDays, termDays } from './term-days.ts';
import { type Term, termOf } from './term-of.ts';
import { warningsOf } from './warnings.ts';

/**
 * The last day of a term, with every day to it explained, by the calendars that are given and those of the law. Days are
 * calendar days without a zone. A calendar that is missing can make the day too early, never too late; the warnings say
 * which one is.
 */
export const reckon = (request: DeadlineRequest, files: readonly CalendarFile[]): Reckoning | Refusal => {
  const term = termOf(request);
  const { kind } = request.event;
  if (!term.regime.events.includes(kind))
    return {
      refused: 'event_of_other_procedure',
      source: eventSources[term.regimeId]?.received ?? eventRules[kind].source,
    };
  const place = { court: request.court, comarca: request.comarca };
  const court = courtDays(place, files);
  const days = termDays(term.regime, court, request.unsuspended);
  try {
    const { start, counted, result } = run(request, term, days);
    const cautious = cautiousDay(request, term, days);
    const warnings = warningsOf({ request, term, start, counted, result, court, cautious });
    return { ...result, warnings: [...warnings, ...term.warnings] };
  } catch (error) {
    if (error instanceof NoWorkingDay) return { refused: 'calendar_without_end', source: '' };
    throw error;
  }
};

const run = (request: DeadlineRequest, term: Term, days: TermDays, moves?: readonly Move[]) => {
  const { regimeId, regime, lastDaySource } = term;
  const start = startOf(request.event, regimeId, regime, days, moves);
  const counted = countTerm(request, term, start, days);
  const extension = extend(counted.day, lastDaySource, days);
  const isMoved = extension.day !== counted.day;
  const explained: ExplainedDay[] = [...start.days, ...counted.days, ...extension.days];
  const steps: Step[] = [
    ...start.steps,
    ...term.steps,
    counted.step,
    ...suspensionSteps(explained, request, term),
    ...(isMoved ? [{ code: 'extended', source: lastDaySource, day: extension.day } as const] : []),
  ];
  const result: Omit<Reckoning, 'warnings'> = {
    startDay: start.day,
    lastDay: extension.day,
    lastTime: isMoved ? null : counted.time,
    steps,
    days: explained,
  };
  return { start, counted, result };
};

const suspensionSteps = (
  explained: readonly ExplainedDay[],
  { unsuspended }: DeadlineRequest,
  { regime }: Term,
): Step[] => {
  if (unsuspended && regime.liftedSource !== null)
    return [{ code: 'suspension_lifted', source: regime.liftedSource }];
  const sources = new Set(explained.filter(({ code }) => code === 'suspension').map(({ source }) => source));
  return [...sources].map((source) => ({ code: 'suspended', source }));
};

/** Where courts read a notice that nobody opened in two ways, the earlier last day: the day of sending counts as the first. */
const cautiousDay = (request: DeadlineRequest, term: Term, days: TermDays): string | null => {
  const { kind } = request.event;
  if (kind !== 'sending' && kind !== 'summons_sent') return null;
  const moves: Move[] = [{ to: 'days_after', count: 9, source: 'Lei 11.419/2006, art. 5º, § 3º' }];
  return run(request, term, days, moves).result.lastDay;
};
