import type { Expectation } from '../measure/report.ts';

/** The two loads, by their printed names. */
export const loads = { users: '50 users', heavy: '50 users and 5 heavy readers' } as const;

export const calmName = (load: string, what: string): string => `${load}: ${what}`;

const of = (load: string, what: string, competitor: string) => ({ name: calmName(load, what), competitor });

const expectation = (load: string, what: string, atMost: number): Expectation => ({
  what: `${load}: ${what}, Juca to plain FULL`,
  of: of(load, what, 'Juca'),
  to: of(load, what, 'plain FULL'),
  atMost,
});

/** The targets; each ratio compares figures of the same round. */
export const calmExpectations: Expectation[] = [
  expectation(loads.users, 'probe p99, ms', 1 / 50),
  expectation(loads.heavy, 'probe p99, ms', 1 / 50),
  expectation(loads.heavy, 'append p99, ms', 1 / 10),
];
