import { seeded } from '../../tests/support/random.ts';
import type { Plan } from '../dataset/plan.ts';
import { legalTexts } from '../dataset/text.ts';
import type { PreparedServer } from './competitor.ts';
import type { LoadPlan, LoadUser } from './plan.ts';

const warmUpSeconds = 2;
const userCount = 50;
const heavyCount = 5;

/** The calm load on a server: 50 users, and five readers of whole sessions. */
export const loadOn = (origin: string, prepared: PreparedServer, plan: Plan, seconds: number): LoadPlan => ({
  origin,
  warmUpSeconds,
  seconds,
  users: Array.from({ length: userCount }, (_, user) => userOf(user, 200, prepared, plan)),
  heavyReaders: Array.from({ length: heavyCount }, (_, reader) =>
    userOf(userCount + reader, 10_000, prepared, plan),
  ),
  wholeSession: prepared.wholeSession,
  text: legalTexts()[0] ?? '',
});

/** A user who opens sessions of that length and appends to the others. */
const userOf = (user: number, length: 200 | 10_000, prepared: PreparedServer, plan: Plan): LoadUser => {
  const { users } = plan.size;
  const own = (session: number) => session % users === user;
  const random = seeded(user);
  return {
    headers: prepared.headersOf(user),
    open: plan.sized[length].filter(own).map(prepared.idOf),
    append: Array.from({ length: 40 }, () => prepared.idOf(plan.anyOrdinaryOf(user, random))),
  };
};
