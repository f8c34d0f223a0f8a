import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';

/** What a library takes together: one at least, and no more than others can wait for. */
export const batchOf = <S extends z.ZodType>(item: S) =>
  z
    .array(item)
    .min(1)
    .refine((items) => items.length <= limits.decisionsPerBatch, {
      error: `may have at most ${limits.decisionsPerBatch} decisions`,
      params: { limit: 'decisionsPerBatch', max: limits.decisionsPerBatch },
    });
