import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../law/days.ts';
import type { CalendarFile } from './calendar/calendar-file.ts';
import { nationalClosure } from './calendar/national.ts';
import { partyKinds } from './parties.ts';
import { reckon } from './reckon.ts';
import { isRefusal, type Reckoning } from './reckoning.ts';
import { regimeIds } from './regime-ids.ts';
import { regimes } from './regimes.ts';
import { DeadlineRequest } from './request.ts';
import { namedTerms, termIds } from './terms/index.ts';
import { units } from './terms/term.ts';

const runs = { numRuns: 300 };
const days = fc.integer({ min: 0, max: 5_000 }).map((distance) => addDays('2017-01-01', distance));
const courts = fc.constantFrom('TJSP', 'TRF4', 'STJ');
const terms = fc.oneof(
  fc.constantFrom(...termIds).map((named) => ({ named })),
  fc.record({
    regime: fc.constantFrom(...regimeIds),
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom(...units.filter((unit) => unit !== 'years')),
  }),
);
const regimeOf = (term: DeadlineRequest['term']) =>
  'named' in term ? namedTerms[term.named].regime : term.regime;

const requests: fc.Arbitrary<DeadlineRequest> = fc
  .record({ day: days, term: terms, court: courts, party: fc.constantFrom(...partyKinds) })
  .chain(({ day, term, court, party }) =>
    fc
      .record({ kind: fc.constantFrom(...regimes[regimeOf(term)].events), electronic: fc.boolean() })
      .map(({ kind, electronic }) =>
        DeadlineRequest.parse({ event: { kind, day }, term, party, electronic, court, comarca: 'Santos' }),
      ),
  );

const kinds = ['holiday', 'no_service', 'recess', 'suspension', 'short_day', 'outage'] as const;
/** A request, and a calendar of its court whose days lie where the term runs. */
const asked = requests.chain((request) =>
  fc
    .array(fc.record({ distance: fc.integer({ min: 0, max: 60 }), kind: fc.constantFrom(...kinds) }), {
      minLength: 12,
      maxLength: 30,
    })
    .map((listed): [DeadlineRequest, CalendarFile] => [request, calendarOf(request, listed)]),
);

const calendarOf = (
  { event: { day }, court }: DeadlineRequest,
  listed: readonly { distance: number; kind: (typeof kinds)[number] }[],
): CalendarFile => ({
  format: 'juca-calendar/1',
  court,
  comarca: null,
  from: day,
  to: addDays(day, 60),
  asOf: day,
  source: 'test',
  days: listed.map(({ distance, kind }) => ({ day: addDays(day, distance), kind, name: kind, act: 'Ato' })),
});

/** From when on terms stand still at the turn of the year, by procedure. */
const standing: Readonly<Record<string, string>> = {
  cpc: '2016-12-20',
  juizados: '2016-12-20',
  clt: '2017-12-20',
  cpp: '2022-12-20',
};

/** Whether an act can be due on a day, told from the tables themselves. */
const canBeDue = (day: string, { term }: DeadlineRequest, file: CalendarFile): boolean => {
  const regime = regimeOf(term);
  const at = day.slice(5);
  const stands = (at >= '12-20' || at <= '01-20') && day >= (standing[regime] ?? '9999');
  const listed = file.days.filter((entry) => entry.day === day);
  return (
    nationalClosure(day) === null &&
    !stands &&
    listed.every(({ kind }) => kind === 'suspension' && regime === 'civil')
  );
};

const reckoned = (request: DeadlineRequest, files: readonly CalendarFile[]): Reckoning => {
  const result = reckon(request, files);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
};
const countedDays = ({ days: list }: Reckoning): number => list.filter(({ count }) => count !== null).length;

describe('a reckoning', () => {
  it('DL-03 ends on a working day of full service on which terms run', () => {
    fc.assert(
      fc.property(asked, ([request, file]) => {
        const { lastDay } = reckoned(request, [file]);
        expect(canBeDue(lastDay, request, file)).toBe(true);
      }),
      runs,
    );
  });

  it('DL-18 never ends earlier for a later event, unless short service moved the start of the earlier one', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 30 }), ([request, file], later) => {
        const event = { ...request.event, day: addDays(request.event.day, later) };
        const [first, second] = [reckoned(request, [file]), reckoned({ ...request, event }, [file])];
        const isMovedPast =
          first.steps.some(({ code }) => code === 'start_moved') && second.startDay < first.startDay;
        expect(second.lastDay >= first.lastDay || isMovedPast).toBe(true);
      }),
      runs,
    );
  });

  it('DL-18 never ends later where the calendar is missing', () => {
    fc.assert(
      fc.property(asked, ([request, file]) => {
        expect(reckoned(request, []).lastDay <= reckoned(request, [file]).lastDay).toBe(true);
      }),
      runs,
    );
  });

  it('DL-13 counts exactly the term once more where it is doubled, and never less than without', () => {
    fc.assert(
      fc.property(asked, ([request, file]) => {
        const alone = reckoned({ ...request, party: 'private' }, [file]);
        const other = reckoned(request, [file]);
        const isDoubled = other.steps.some(({ code }) => code === 'doubled');
        const isOfDays = alone.steps.some(({ code }) => /^counting_(?:business|calendar)$/.test(code));
        expect(other.lastDay >= alone.lastDay).toBe(true);
        if (isOfDays) expect(countedDays(other)).toBe(countedDays(alone) * (isDoubled ? 2 : 1));
      }),
      runs,
    );
  });

  it('DL-01 is the same in every zone of the machine', () => {
    const zone = process.env.TZ;
    const request = DeadlineRequest.parse({
      event: { kind: 'availability', day: '2018-10-26' },
      term: { named: 'apelacao' },
    });
    const lastDays = ['America/Sao_Paulo', 'Pacific/Kiritimati', 'UTC'].map((name) => {
      process.env.TZ = name;
      return reckoned(request, []).lastDay;
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    // The clocks of Brazil went forward on 4 November 2018.
    expect(new Set(lastDays)).toEqual(new Set(['2018-11-21']));
  });
});
