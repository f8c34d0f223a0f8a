import { z } from 'zod';
import type { CalendarFile } from '#/lib/domain/deadlines/calendar/calendar-file.ts';
import { outcomeOf } from '#/lib/domain/deadlines/outcome.ts';
import { toDeadline } from '../../deadline-rows.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { calendarsFor, digestOf } from './reading.ts';
import { rewrite } from './rewrite.ts';

/** What one step does at most; others write and read between two steps. */
const stepMilliseconds = 10;
const deadlinesPerStep = 50;

/**
 * One step of comparing the deadlines of which a calendar changed. One that the change touches (rule DL-19) is marked to
 * be checked, with where its reckoning leads now; its last day stays until the lawyer has checked it.
 */
export const compareDeadlines = defineVerb({
  kind: 'write',
  // The next step does what a lost one did not.
  repeatable: false,
  input: z.strictObject({}),
  /** How many were marked, and whether none is left to compare. */
  run: async (transaction): Promise<{ marked: number; done: boolean }> => {
    const end = performance.now() + stepMilliseconds;
    const due = await transaction.all('deadlinesDue', { checkDue: 1, limit: deadlinesPerStep });
    let [compared, marked] = [0, 0];
    let place = '';
    let files: CalendarFile[] = [];
    for (const row of due) {
      const here = `${row.court} ${row.comarca_key}`;
      if (here !== place) files = await calendarsFor(transaction, toDeadline(row).basis);
      place = here;
      if (await mark(transaction, row, files)) marked += 1;
      compared += 1;
      if (performance.now() > end) break;
    }
    return { marked, done: compared === due.length && due.length < deadlinesPerStep };
  },
});

const mark = async (
  transaction: Transaction,
  row: StatementRow<'deadline'>,
  files: readonly CalendarFile[],
): Promise<boolean> => {
  const { basis, lastDay } = toDeadline(row);
  const said = digestOf(basis, lastDay, files);
  if (said === row.said) {
    await transaction.all('checkedDeadline', { deadline: row.id });
    return false;
  }
  const recheck = { at: transaction.now, after: outcomeOf(basis, files) };
  await rewrite(transaction, row, { recheck }, { said, checkDue: 0 });
  return true;
};
