import { addDays } from '../law/days.ts';
import { type EventKind, eventRules, eventSources, type Move } from './events.ts';
import type { ExplainedDay, Step } from './reckoning.ts';
import type { RegimeId } from './regime-ids.ts';
import type { Regime } from './regimes.ts';
import type { TermDays } from './term-days.ts';

/** How the term begins: the day that is not counted, and the days from the event to it. */
export interface Start {
  day: string;
  steps: readonly Step[];
  days: readonly ExplainedDay[];
  /** The start before a day of short service moved it; the same day where none did. */
  unmoved: string;
}

/** One move from a day to a later one, or to the same. */
interface Leg {
  from: string;
  to: string;
  code: Move['to'] | 'start_closed' | 'start_moved';
  source: string;
  amount?: number;
}

export const startOf = (
  event: { kind: EventKind; day: string },
  regimeId: RegimeId,
  regime: Regime,
  days: TermDays,
  moves: readonly Move[] = eventRules[event.kind].moves,
): Start => {
  const source = eventSources[regimeId]?.[event.kind] ?? eventRules[event.kind].source;
  const legs = legsOf(event.day, moves, regime, days);
  const day = legs.at(-1)?.to ?? event.day;
  const short = legs.find(({ code }) => code === 'start_moved');
  const steps: Step[] = [
    { code: 'event', source, day: event.day },
    ...legs.map(({ code, source: act, to, amount }) => ({
      code,
      source: act,
      day: to,
      ...(amount !== undefined && { amount }),
    })),
  ];
  const list: ExplainedDay[] = [
    ...legs.flatMap((leg) => daysOf(leg, event.day, source, days)),
    { day, count: null, code: 'start', source: regime.startSource, name: '' },
  ];
  return { day, steps, days: list, unmoved: short?.from ?? day };
};

/** The moves that lead to another day, in turn: those of the event, and those of the procedure. */
const legsOf = (event: string, moves: readonly Move[], regime: Regime, days: TermDays): Leg[] => {
  const legs: Leg[] = [];
  let day = event;
  const add = (to: string, code: Leg['code'], source: string, amount?: number): void => {
    if (to !== day) legs.push({ from: day, to, code, source, ...(amount !== undefined && { amount }) });
    day = to;
  };
  for (const move of moves)
    add(moved(day, move, days), move.to, move.source, 'count' in move ? move.count : undefined);
  if (regime.closedStartSource !== null)
    add(days.firstFrom(day, days.isWorking), 'start_closed', regime.closedStartSource);
  if (regime.shortStartSource !== null && days.isWorking(day) && days.shortened(day) !== null) {
    const isFull = (at: string): boolean => days.isWorking(at) && days.shortened(at) === null;
    add(days.firstFrom(day, isFull), 'start_moved', regime.shortStartSource);
  }
  return legs;
};

const moved = (day: string, move: Move, days: TermDays): string => {
  switch (move.to) {
    case 'next_working':
      return days.firstFrom(addDays(day, 1), days.isWorking);
    case 'working':
      return days.firstFrom(day, days.isWorking);
    case 'days_after':
      return addDays(day, move.count);
    case 'working_days_after': {
      let at = day;
      for (let left = move.count; left > 0; left -= 1) at = days.firstFrom(addDays(at, 1), days.isWorking);
      return at;
    }
  }
};

/** The days of a leg from its first to the one before its last. */
const daysOf = (leg: Leg, event: string, eventSource: string, days: TermDays): ExplainedDay[] => {
  const list: ExplainedDay[] = [];
  for (let day = leg.from; day < leg.to; day = addDays(day, 1)) list.push(passed(day, leg, days));
  const [first] = list;
  if (first?.day === event && leg.code !== 'start_moved')
    list[0] = { day: event, count: null, code: 'event', source: eventSource, name: '' };
  return list;
};

/** Days in a row pass whatever they are; in any other move a day without service is why the move goes on. */
const passed = (day: string, { code, source }: Leg, days: TermDays): ExplainedDay => {
  const short = code === 'start_moved' ? days.shortened(day) : null;
  if (short) return { day, count: null, code: 'start_moved', source, name: short.name };
  const closed = code === 'days_after' ? null : days.closed(day);
  return closed
    ? { day, count: null, code: closed.kind, source: closed.act, name: closed.name }
    : { day, count: null, code: 'waiting', source, name: '' };
};
