import type { z } from 'zod';
import type {
  Deadline,
  DeadlineChange,
  DeadlinePage,
  NewDeadline,
  WorkedDeadline,
} from '#/lib/domain/deadlines/deadline.ts';
import type { DeadlineGroup } from '#/lib/domain/deadlines/groups.ts';
import type { FoundDeadline } from '#/lib/domain/deadlines/proposal.ts';
import type { Reckoning, Refusal } from '#/lib/domain/deadlines/reckoning.ts';
import type { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';
import { limits } from '#/lib/domain/limits.ts';
import { answer, api, ifMatch } from '../api/client.ts';

/** Keys of deadlines in the data cache; whatever changes one makes all of them old. */
export const deadlineKeys = {
  all: ['deadlines'],
  group: (group: DeadlineGroup, today: string) => ['deadlines', 'group', group, today],
  matter: (id: string) => ['deadlines', 'matter', id],
  one: (id: string) => ['deadlines', 'one', id],
  reckoning: (request: RequestGiven | null) => ['deadlines', 'reckoning', request],
} as const;

export type RequestGiven = z.input<typeof DeadlineRequest>;
/** What a deadline says, as the API takes it. */
export type DeadlineGiven = z.input<typeof DeadlineChange>;

interface Listed {
  group: DeadlineGroup;
  /** The reader's day, ISO. */
  today: string;
  limit: number;
  cursor?: string | null;
}

/** A page of a group. Throws `ApiError`, as all of these do. */
export const listDeadlines = (
  { group, today, limit, cursor }: Listed,
  signal: AbortSignal,
): Promise<DeadlinePage> =>
  answer(
    api.deadlines.$get(
      { query: { group, today, limit: String(limit), ...(cursor && { cursor }) } },
      { init: { signal } },
    ),
  );

/** A page of the deadlines of a matter, the earliest last day first. */
export const listMatterDeadlines = (
  matter: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<DeadlinePage> =>
  answer(api.deadlines.$get({ query: { matter, ...(cursor && { cursor }) } }, { init: { signal } }));

export const getDeadline = (id: string, signal: AbortSignal): Promise<WorkedDeadline> =>
  answer(api.deadlines[':id'].$get({ param: { id } }, { init: { signal } }));

/** Reckons by the reader's calendars, and stores nothing. */
export const reckonDeadline = (request: RequestGiven, signal: AbortSignal): Promise<Reckoning | Refusal> =>
  answer(api.deadlines.reckoning.$post({ json: request }, { init: { signal } }));

/** May be sent again with the same id. */
export const addDeadline = (json: z.input<typeof NewDeadline>): Promise<Deadline> =>
  answer(api.deadlines.$post({ json }));

/** Throws `conflict` where the deadline is at another version. */
export const changeDeadline = (
  { id, version }: Pick<Deadline, 'id' | 'version'>,
  json: DeadlineGiven,
): Promise<Deadline> => answer(api.deadlines[':id'].$put({ param: { id }, json }, ifMatch(version)));

/** The last day by the calendars as they are now becomes the deadline's. */
export const confirmDeadline = ({ id, version }: Pick<Deadline, 'id' | 'version'>): Promise<Deadline> =>
  answer(api.deadlines[':id'].check.$post({ param: { id } }, ifMatch(version)));

export const finishDeadline = (id: string, done: boolean): Promise<Deadline> =>
  answer(api.deadlines[':id'].done.$put({ param: { id }, json: { done } }));

export const removeDeadline = async (id: string): Promise<void> => {
  await api.deadlines[':id'].$delete({ param: { id } });
};

/** The deadlines that a text names, which was written on a day; of a longer text, those in its beginning. */
export const readDeadlines = async (
  text: string,
  day: string,
  signal: AbortSignal,
): Promise<FoundDeadline[]> => {
  const json = { text: text.slice(0, limits.checkedText).toWellFormed(), day };
  const { deadlines } = await answer(api.deadlines.reading.$post({ json }, { init: { signal } }));
  return deadlines.map(({ purpose, ...found }) => ({ ...found, ...(purpose !== undefined && { purpose }) }));
};
