import { z } from 'zod';
import { shelves } from '#/lib/domain/session-words.ts';
import type { Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { eraseIndex } from '../search/erase-index.ts';

/** What one step does at most; others write and read between two steps. */
const stepMilliseconds = 10;
const sessionsPerStep = 50;
const blocksAtOnce = 50;
const decisionsAtOnce = 50;
const entriesAtOnce = 500;
const departuresAtOnce = 500;
const mattersAtOnce = 50;
const deadlinesAtOnce = 100;

/**
 * One step of deleting all that an account has in the store. The last blocks of a session go first and its row last, so
 * that a step which was interrupted leaves nothing without its owner.
 */
export const eraseAccount = defineVerb({
  kind: 'write',
  // The next step does what a lost one did not.
  repeatable: false,
  erases: true,
  input: z.strictObject({}),
  /** `done` tells whether nothing is left. */
  run: async (transaction): Promise<{ done: boolean }> => {
    const end = performance.now() + stepMilliseconds;
    for (const shelf of shelves) {
      if (!(await eraseShelf(transaction, shelf, end))) return { done: false };
    }
    await transaction.all('closeLibrary', {});
    await transaction.all('deletePractice', {});
    if (!(await repeat(() => eraseMatters(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseIndex(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseStatute(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseDepartures(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseDeadlines(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseCalendar(transaction), end))) return { done: false };
    if (!(await repeat(() => eraseEntries(transaction), end))) return { done: false };
    return { done: await repeat(() => eraseDecisions(transaction), end) };
  },
});

/** Repeats a part until it says that nothing is left (true), or the time is over (false). */
const repeat = async (part: () => Promise<boolean>, end: number): Promise<boolean> => {
  do if (await part()) return true;
  while (performance.now() < end);
  return false;
};

const eraseShelf = async (transaction: Transaction, shelf: string, end: number): Promise<boolean> => {
  const sessions = await transaction.all('someOnShelf', { shelf, limit: sessionsPerStep });
  for (const { id } of sessions) {
    if (!(await repeat(() => eraseBlocks(transaction, id), end))) return false;
    await transaction.all('deleteSession', { session: id });
    if (performance.now() > end) return false;
  }
  return sessions.length < sessionsPerStep;
};

const eraseBlocks = async (transaction: Transaction, session: string): Promise<boolean> => {
  const last = await transaction.all('lastPositions', { session, limit: blocksAtOnce });
  const first = last.at(-1);
  if (first) await transaction.all('eraseBlocksFrom', { session, position: first.position });
  return last.length < blocksAtOnce;
};

const eraseEntries = async (transaction: Transaction): Promise<boolean> => {
  const entries = await transaction.all('firstPostings', { limit: entriesAtOnce });
  const [first] = entries;
  const last = entries.filter(({ block }) => block === first?.block).at(-1);
  if (!first || !last) return true;
  await transaction.all('erasePostings', { termBlock: first.block, from: first.term, to: last.term });
  return false;
};

const eraseStatute = async (transaction: Transaction): Promise<boolean> => {
  const [statute] = await transaction.all('statutes', {});
  if (!statute) return true;
  await transaction.all('deleteStatute', { urn: statute.urn });
  return false;
};

const eraseMatters = async (transaction: Transaction): Promise<boolean> => {
  const matters = await transaction.all('firstMatters', { limit: mattersAtOnce });
  for (const { id } of matters) await transaction.all('deleteMatter', { matter: id });
  return matters.length < mattersAtOnce;
};

const eraseDepartures = async (transaction: Transaction): Promise<boolean> => {
  const departures = await transaction.all('firstDepartures', { limit: departuresAtOnce });
  const last = departures.at(-1);
  if (last) await transaction.all('eraseDepartures', { to: last.id });
  return departures.length < departuresAtOnce;
};

const eraseDeadlines = async (transaction: Transaction): Promise<boolean> => {
  const deadlines = await transaction.all('deadlinesFrom', { after: '', limit: deadlinesAtOnce });
  const last = deadlines.at(-1);
  if (last) await transaction.all('eraseDeadlines', { to: last.id });
  return deadlines.length < deadlinesAtOnce;
};

const eraseCalendar = async (transaction: Transaction): Promise<boolean> => {
  const [calendar] = await transaction.all('calendars', {});
  if (!calendar) return true;
  await transaction.all('deleteCalendar', { calendar: calendar.id });
  return false;
};

const eraseDecisions = async (transaction: Transaction): Promise<boolean> => {
  const ordinals = await transaction.all('firstOrdinals', { limit: decisionsAtOnce });
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  if (!first || !last) return true;
  await transaction.all('eraseDecisions', { from: first.ordinal, to: last.ordinal });
  return false;
};
