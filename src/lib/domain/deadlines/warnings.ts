import { addDays } from '../law/days.ts';
import type { CourtDays } from './calendar/court-days.ts';
import { isUsuallyClosed } from './calendar/usual.ts';
import type { Counted } from './count-term.ts';
import { type ExplainedDay, type Reckoning, type Warning, withFirstDays } from './reckoning.ts';
import type { DeadlineRequest } from './request.ts';
import type { Start } from './start.ts';
import type { Term } from './term-of.ts';

interface Reckoned {
  request: DeadlineRequest;
  term: Term;
  start: Start;
  counted: Counted;
  result: Omit<Reckoning, 'warnings'>;
  court: CourtDays;
  /** The last day by the stricter reading of a notice that nobody opened; null where there is one reading. */
  cautious: string | null;
}

/** All that the lawyer has to know beside the date, the calendars first. */
export const warningsOf = (reckoned: Reckoned): Warning[] =>
  [...calendarWarnings(reckoned), ...readingWarnings(reckoned), ...countingWarnings(reckoned)].map(
    withFirstDays,
  );

/** Courts with one seat: their calendar is the whole calendar. */
const ofOneSeat = /^(?:STF|STJ|TST|TSE|STM|CNJ|TCU)$/;

const calendarWarnings = ({ request, result, court, term }: Reckoned): Warning[] => {
  const range = result.days.map(({ day }) => day);
  const unknown = (layer: 'court' | 'comarca') => range.filter((day) => !court.knows(layer, day));
  const list: Warning[] = [];
  const byCourt = unknown('court');
  if (request.court === '') list.push({ code: 'court_unknown', source: '' });
  else if (byCourt.length > 0) list.push({ code: 'court_calendar_unknown', source: '', days: ends(byCourt) });
  if (request.court !== '' && !ofOneSeat.test(request.court)) {
    const byComarca = unknown('comarca');
    if (request.comarca === '') list.push({ code: 'comarca_unknown', source: '' });
    else if (byComarca.length > 0)
      list.push({ code: 'comarca_calendar_unknown', source: '', days: ends(byComarca) });
  }
  const usual = result.days.filter(
    (explained) => isUsuallyClosed(explained.day) && matters(explained, result),
  );
  const unknownDays = new Set(byCourt);
  const unsure = usual.map(({ day }) => day).filter((day) => unknownDays.has(day));
  if (unsure.length > 0) list.push({ code: 'usually_closed', source: '', days: unsure });
  const local = range.filter((day) => ['court', 'comarca'].includes(court.closed(day)?.layer ?? ''));
  if (term.named?.isAppeal && term.regimeId === 'cpc' && local.length > 0)
    list.push({ code: 'local_closure', source: 'CPC, art. 1.003, § 6º', days: local });
  return list;
};

/** True where the last day might be later if the court had no service on the day. */
const matters = ({ day, code, count }: ExplainedDay, { lastDay, steps }: Reckoned['result']): boolean => {
  if (code !== 'counted') return code === 'start' || code === 'expiry' || code === 'extended';
  return count === 1 || day === lastDay || steps.some((step) => step.code === 'counting_business');
};

/** From this day on courts count by the DJEN what the law does not want told in person (Resolução CNJ 569/2024). */
const gazetteSince = '2025-05-16';

const readingWarnings = ({ request, term, start, cautious }: Reckoned): Warning[] => {
  const list: Warning[] = [];
  if (cautious !== null)
    list.push({ code: 'tacit_reading', source: 'Lei 11.419/2006, art. 5º, § 3º', days: [cautious] });
  const isByPortal = request.event.kind === 'consultation' || request.event.kind === 'sending';
  if (term.regimeId === 'cpc' && isByPortal)
    list.push({ code: 'portal_reading', source: 'CPC, art. 231, V' });
  if (isByPortal && request.event.day >= gazetteSince)
    list.push({ code: 'gazette_prevails', source: 'Resolução CNJ 455/2022, art. 11, § 3º' });
  if (start.unmoved !== start.day)
    list.push({ code: 'start_moved', source: 'CPC, art. 224, § 1º', days: [start.unmoved, start.day] });
  return list;
};

const countingWarnings = ({ request, term, counted, result }: Reckoned): Warning[] => {
  const { regime, regimeId, unit } = term;
  const list: Warning[] = [];
  if (request.event.day < regime.since) list.push({ code: 'rules_since', source: '', days: [regime.since] });
  const isAtTurn = daysFrom(request.event.day, result.lastDay).some((day) => isTurnOfYear(day));
  if (regimeId === 'eca' && isAtTurn) list.push({ code: 'suspension_disputed', source: 'CPC, art. 220' });
  if ((unit === 'months' || unit === 'years') && regime.suspensionSource !== null && isAtTurn)
    list.push({ code: 'months_not_suspended', source: regime.suspensionSource });
  if (unit === 'hours' && !counted.isByClock)
    list.push({ code: 'hours_as_days', source: 'CC, art. 132, § 4º' });
  if (unit === 'hours' && result.lastDay !== counted.day)
    list.push({ code: 'hour_moved', source: 'CC, art. 132, § 4º' });
  return list;
};

const isTurnOfYear = (day: string): boolean => day.slice(5) >= '12-20' || day.slice(5) <= '01-20';

const daysFrom = (first: string, last: string): string[] => {
  const list: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) list.push(day);
  return list;
};

const ends = (days: readonly string[]): string[] => [...new Set([days[0] ?? '', days.at(-1) ?? ''])];
