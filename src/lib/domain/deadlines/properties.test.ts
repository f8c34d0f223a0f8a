import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../law/days.ts';
import type { CalendarFile } from './calendar/calendar-file.ts';
import { courtDays } from './calendar/court-days.ts';
import { partyKinds } from './parties.ts';
import { reckon } from './reckon.ts';
import { isRefusal, type Reckoning } from './reckoning.ts';
import { regimeIds } from './regime-ids.ts';
import { regimes } from './regimes.ts';
import { DeadlineRequest } from './request.ts';
import { termDays } from './term-days.ts';
import { namedTerms, termIds } from './terms/index.ts';
import { units } from './terms/term.ts';

const days = fc.integer({ min: 0, max: 5_000 }).map((distance) => addDays('2017-01-01', distance));
const courts = fc.constantFrom('TJSP', 'TRF4', 'STJ');
const terms = fc.oneof(
  fc.constantFrom(...termIds).map((named) => ({ named })),
  fc.record({
    regime: fc.constantFrom(...regimeIds),
    amount: fc.integer({ min: 1, max: 90 }),
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
const calendars: fc.Arbitrary<CalendarFile> = fc
  .array(fc.record({ distance: fc.integer({ min: 0, max: 120 }), kind: fc.constantFrom(...kinds) }), {
    maxLength: 30,
  })
  .chain((listed) => fc.record({ listed: fc.constant(listed), court: courts, from: days }))
  .map(({ listed, court, from }) => ({
    format: 'juca-calendar/1',
    court,
    comarca: null,
    from,
    to: addDays(from, 120),
    asOf: from,
    source: 'test',
    days: listed.map(({ distance, kind }) => ({
      day: addDays(from, distance),
      kind,
      name: kind,
      act: 'Ato',
    })),
  }));

const reckoned = (request: DeadlineRequest, files: readonly CalendarFile[]): Reckoning => {
  const result = reckon(request, files);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
};
const countedDays = ({ days: list }: Reckoning): number => list.filter(({ count }) => count !== null).length;

describe('a reckoning', () => {
  it('D-03 ends on a working day of full service on which terms run', () => {
    fc.assert(
      fc.property(requests, calendars, (request, file) => {
        const { lastDay } = reckoned(request, [file]);
        const seen = termDays(regimes[regimeOf(request.term)], courtDays(request, [file]), false);
        expect(seen.isCounted(lastDay) && seen.shortened(lastDay) === null).toBe(true);
      }),
    );
  });

  it('D-18 never ends earlier for a later event', () => {
    fc.assert(
      fc.property(requests, calendars, fc.integer({ min: 1, max: 30 }), (request, file, later) => {
        const event = { ...request.event, day: addDays(request.event.day, later) };
        expect(reckoned({ ...request, event }, [file]).lastDay >= reckoned(request, [file]).lastDay).toBe(
          true,
        );
      }),
    );
  });

  it('D-18 never ends later where the calendar is missing', () => {
    fc.assert(
      fc.property(requests, calendars, (request, file) => {
        expect(reckoned(request, []).lastDay <= reckoned(request, [file]).lastDay).toBe(true);
      }),
    );
  });

  it('D-13 counts exactly the term once more where it is doubled, and never less than without', () => {
    fc.assert(
      fc.property(requests, calendars, (request, file) => {
        const alone = reckoned({ ...request, party: 'private' }, [file]);
        const other = reckoned(request, [file]);
        const isDoubled = other.steps.some(({ code }) => code === 'doubled');
        const isOfDays = alone.steps.some(({ code }) => /^counting_(?:business|calendar)$/.test(code));
        expect(other.lastDay >= alone.lastDay).toBe(true);
        if (isOfDays) expect(countedDays(other)).toBe(countedDays(alone) * (isDoubled ? 2 : 1));
      }),
    );
  });

  it('D-01 is the same in every zone of the machine', () => {
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
