import { addDeadline } from './add-deadline.ts';
import { allDeadlines } from './all-deadlines.ts';
import { changeDeadline } from './change-deadline.ts';
import { compareDeadlines } from './compare-deadlines.ts';
import { confirmDeadline } from './confirm-deadline.ts';
import { finishDeadline } from './finish-deadline.ts';
import { getCalendar } from './get-calendar.ts';
import { getDeadline } from './get-deadline.ts';
import { keepCalendar } from './keep-calendar.ts';
import { listCalendars } from './list-calendars.ts';
import { listDeadlines } from './list-deadlines.ts';
import { reckonDeadline } from './reckon-deadline.ts';
import { removeCalendar } from './remove-calendar.ts';
import { removeDeadline } from './remove-deadline.ts';

/** The verbs of deadlines and of the calendars that they are reckoned by. */
export const deadlineVerbs = {
  addDeadline,
  changeDeadline,
  confirmDeadline,
  finishDeadline,
  removeDeadline,
  getDeadline,
  reckonDeadline,
  listDeadlines,
  allDeadlines,
  keepCalendar,
  listCalendars,
  getCalendar,
  removeCalendar,
  compareDeadlines,
} as const;
