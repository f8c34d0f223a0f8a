import { addDays } from '../law/days.ts';

/** The groups in which deadlines are listed. `check` has those that a changed calendar touched, done or not. */
export const deadlineGroups = ['check', 'overdue', 'today', 'week', 'later', 'done'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** The groups of what is still to be done, by last day. */
export type OpenGroup = Exclude<DeadlineGroup, 'check' | 'done'>;

const [first, last] = ['0001-01-01', '9999-12-31'];

/** The last days of a group, both ends included; `week` is the seven days after today. */
export const daysOfGroup = (group: OpenGroup, today: string): { from: string; to: string } => {
  const [tomorrow, weekEnd] = [addDays(today, 1), addDays(today, 7)];
  switch (group) {
    case 'overdue':
      return { from: first, to: addDays(today, -1) };
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: tomorrow, to: weekEnd };
    case 'later':
      return { from: addDays(weekEnd, 1), to: last };
  }
};

/** The group of an open deadline. */
export const groupOfDay = (lastDay: string, today: string): OpenGroup => {
  if (lastDay < today) return 'overdue';
  if (lastDay === today) return 'today';
  return lastDay <= addDays(today, 7) ? 'week' : 'later';
};
