import type { z } from 'zod';
import { JucaError } from './errors.ts';

/** Parses with the schema, or throws `too_large` (naming the limit) or `invalid` (naming the field). */
export const parseInput = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw inputError(result.error);
};

/** The refusal that a failed parse means; a passed limit tells more than a wrong form, so it goes first. */
export const inputError = (error: z.ZodError): JucaError => {
  const passed = error.issues.find((issue) => limitOf(issue));
  const issue = passed ?? error.issues[0];
  const field = issue?.path.join('.') || 'input';
  return new JucaError(passed ? 'too_large' : 'invalid', `${field}: ${issue?.message ?? 'is not valid'}`, {
    field,
    ...(issue && limitOf(issue)),
  });
};

const limitOf = (issue: z.core.$ZodIssue): { limit: string; max: number } | undefined => {
  const params =
    'params' in issue ? (issue.params as { limit?: unknown; max?: unknown } | undefined) : undefined;
  if (typeof params?.limit !== 'string' || typeof params.max !== 'number') return undefined;
  return { limit: params.limit, max: params.max };
};
