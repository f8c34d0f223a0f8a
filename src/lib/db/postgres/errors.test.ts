import { describe, expect, it } from 'vitest';
import { reasonOf, textOf, toJucaError, UnknownOutcome } from './errors.ts';

const failure = (code: string, message = 'from the driver') => Object.assign(new Error(message), { code });

describe('an error of the driver', () => {
  it.each([
    ['25006', 'read_only'],
    ['53100', 'disk_full'],
    ['42501', 'missing_grants'],
    ['42704', 'missing_grants'],
    ['55P03', 'locked'],
    ['XX001', 'damaged'],
    ['57P01', 'database_unreachable'],
    ['53300', 'database_unreachable'],
    ['08006', 'database_unreachable'],
    ['ECONNREFUSED', 'database_unreachable'],
  ])('%s says that the database is %s, and names it to the caller', (code, reason) => {
    const refusal = toJucaError(failure(code));
    expect(refusal).toMatchObject({ code: 'unavailable', details: { reason } });
    expect(refusal.message).not.toContain('from the driver');
    expect(reasonOf(new UnknownOutcome(failure(code)))).toBe(reason);
  });

  it.each(['40001', '40P01', '23505', '22P02', '22023'])('%s says nothing of the database', (code) => {
    expect(reasonOf(failure(code))).toBeUndefined();
    expect(toJucaError(failure(code)).details).toEqual({ retryAfter: 1 });
  });

  it('says where a role is missing, whose code stands for any parameter', () => {
    expect(reasonOf(failure('22023', 'role "juca_sessions_x" does not exist'))).toBe('missing_grants');
  });

  it('has the text of each address where a name has several', () => {
    const several = new AggregateError([
      failure('ECONNREFUSED', 'no ::1'),
      failure('ECONNREFUSED', 'no 127.0.0.1'),
    ]);
    expect(textOf(several)).toBe('no ::1; no 127.0.0.1');
  });
});
