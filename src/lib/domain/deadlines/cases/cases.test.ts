import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CalendarFile } from '../calendar/calendar-file.ts';
import { reckon } from '../reckon.ts';
import { isRefusal, type Reckoning } from '../reckoning.ts';
import { termIds } from '../terms/index.ts';
import { readCases } from './read-case.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const cases = readCases(read('cases.txt'));
const calendars = CalendarFile.array().parse(JSON.parse(read('calendars.json')));

const reckoned = (request: (typeof cases)[number]['request']): Reckoning => {
  const result = reckon(request, calendars);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
};

describe('DL-22 the cases from the statutes', () => {
  it('are 500 or more, each another one, and try every named term', () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    expect(new Set(cases.map(({ request }) => JSON.stringify(request))).size).toBe(cases.length);
    const named = cases.map(({ request: { term } }) => ('named' in term ? term.named : ''));
    expect(termIds.filter((id) => !named.includes(id))).toEqual([]);
  });

  it('end on their days', () => {
    const found = cases.map(({ id, article, request }) => {
      const { lastDay, lastTime, warnings } = reckoned(request);
      const cautious = warnings.find(({ code }) => code === 'tacit_reading')?.days?.[0];
      return [id, article, lastDay, lastTime ?? '', cautious ?? ''];
    });
    expect(found).toEqual(
      cases.map(({ id, article, lastDay, lastTime, cautiousDay }) => [
        id,
        article,
        lastDay,
        lastTime,
        cautiousDay,
      ]),
    );
  });

  it('DL-02 explain every day once, from the event to the last day, and count without a gap', () => {
    for (const { id, request } of cases) {
      const { days, lastDay, steps } = reckoned(request);
      const counts = days.flatMap(({ count }) => (count === null ? [] : [count]));
      expect(counts, id).toEqual(counts.map((_, index) => index + 1));
      expect(days[0]?.day, id).toBe(request.event.day);
      expect(days.at(-1)?.day, id).toBe(lastDay);
      expect(new Set(days.map(({ day }) => day)).size, id).toBe(days.length);
      const skips = steps.some(({ code }) => code === 'counting_months' || code === 'counting_hours');
      if (!skips) expect(days.length, id).toBe(daysBetween(request.event.day, lastDay) + 1);
    }
  });
});

const daysBetween = (first: string, last: string): number =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
