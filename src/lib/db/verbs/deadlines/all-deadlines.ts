import { z } from 'zod';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Id } from '#/lib/domain/ids.ts';
import { toDeadline } from '../../deadline-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** Every deadline once, in order of id. `after` is the `next` of the answer before; null in the last answer. */
export const allDeadlines = defineVerb({
  kind: 'read',
  input: z.strictObject({ after: Id.optional(), limit: pageSize }),
  run: async (
    transaction,
    { after = '', limit },
  ): Promise<{ deadlines: Deadline[]; next: string | null }> => {
    const rows = await transaction.all('deadlinesFrom', { after, limit });
    const last = rows.at(-1);
    return { deadlines: rows.map(toDeadline), next: last && rows.length === limit ? last.id : null };
  },
});
