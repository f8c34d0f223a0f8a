'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import type { FieldProblem } from './fields.ts';

/** The texts of what can be wrong with a form about accounts. */
export const useFormTexts = () => {
  const t = useTranslations('signIn.errors');
  /** The text for a field's problem, or nothing. */
  const field = (problem: FieldProblem | undefined): string | undefined =>
    problem && t(problem, { min: passwordLength.min, max: passwordLength.max });
  /** The text for a call that failed as a whole. */
  const form = (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('unavailable');
    if (error.status === 429)
      return t('tooMany', { minutes: Math.ceil((error.details.retryAfter ?? 60) / 60) });
    return error.code === 'offline' ? t('offline') : t('unavailable');
  };
  return { field, form };
};

/** Leaves out what has no text, so that an empty answer means that nothing is wrong. */
export const onlyErrors = <K extends string>(
  errors: Partial<Record<K, string | undefined>>,
): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(errors).filter(([, text]) => text)) as Partial<Record<K, string>>;
