import { reckon } from '#/lib/domain/deadlines/reckon.ts';
import type { Reckoning, Refusal } from '#/lib/domain/deadlines/reckoning.ts';
import { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';
import { defineVerb } from '../define-verb.ts';
import { calendarsFor } from './reading.ts';

/** A reckoning by the owner's calendars. Stores nothing. */
export const reckonDeadline = defineVerb({
  kind: 'read',
  input: DeadlineRequest,
  run: async (transaction, request): Promise<Reckoning | Refusal> =>
    reckon(request, await calendarsFor(transaction, { kind: 'reckoned', request })),
});
