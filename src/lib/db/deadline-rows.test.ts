import { expect, it } from 'vitest';
import { addDays } from '#/lib/domain/law/days.ts';
import { givenOn } from '../../../tests/support/deadlines.ts';
import { toDeadline } from './deadline-rows.ts';

const days = Array.from({ length: 5_000 }, (_, at) => addDays('2026-01-01', at));
const time = '2026-03-09T14:05:00.000Z';

it('a row that names thousands of days in a warning is read with the first of them and their number', () => {
  const warnings = [{ code: 'local_closure', source: '', days }];
  const shortened = [{ code: 'local_closure', source: '', days: days.slice(0, 30), dayCount: 5_000 }];
  const after = { lastDay: '2039-01-01', lastTime: null, warnings };
  const read = toDeadline({
    id: '01980000-0000-7000-8000-000000000001',
    session_id: null,
    matter_id: null,
    title: '',
    notes: '',
    first_day: '2026-01-01',
    last_day: '2039-01-01',
    last_time: null,
    said: '',
    check_due: 0,
    done_at: null,
    created_at: time,
    updated_at: time,
    version: 1,
    basis: JSON.stringify(givenOn('2039-01-01')),
    warnings: JSON.stringify(warnings),
    recheck: JSON.stringify({ at: time, after }),
  });
  expect(read.warnings).toEqual(shortened);
  expect(read.recheck).toEqual({ at: time, after: { ...after, warnings: shortened } });
});
