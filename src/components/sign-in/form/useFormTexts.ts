'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import type { FieldProblem } from './fields.ts';

/** Error texts of the forms about accounts. */
export const useFormTexts = () => {
  const t = useTranslations('signIn.errors');
  /** The text for the problem of a field; undefined without a problem. */
  const field = (problem: FieldProblem | undefined): string | undefined =>
    problem && t(problem, { min: passwordLength.min, max: passwordLength.max });
  /** The text for a failed request. */
  const form = (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('unavailable');
    if (error.status === 429)
      return t('tooMany', { minutes: Math.ceil((error.details.retryAfter ?? 60) / 60) });
    return error.code === 'offline' ? t('offline') : t('unavailable');
  };
  return { field, form };
};

/** Drops entries without a text, so that an empty result means no error. */
export const onlyErrors = <K extends string>(
  errors: Partial<Record<K, string | undefined>>,
): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(errors).filter(([, text]) => text)) as Partial<Record<K, string>>;
