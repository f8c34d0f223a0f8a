'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { calendarKeys, calendarsIn, keepCalendar } from '#/lib/client/deadlines/calendars.ts';
import { deadlineKeys } from '#/lib/client/deadlines/deadlines.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

/** Imports the calendars of a file or a pasted text, one after another, and says what of it cannot be read. */
export const useCalendarImport = () => {
  const t = useTranslations('deadlines.calendars');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [isTaking, setTaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const said = (error: unknown): string => {
    if (error instanceof SyntaxError) return t('unreadable');
    const isOfFile = error instanceof ApiError && (error.code === 'invalid' || error.code === 'too_large');
    return isOfFile ? t('invalid', { field: error.details.field ?? '' }) : errorText(error);
  };
  /** False where it failed. */
  const take = async (text: string): Promise<boolean> => {
    setTaking(true);
    setProblem(null);
    try {
      const calendars = calendarsIn(text);
      for (const calendar of calendars) await keepCalendar(calendar);
      showToast(t('kept', { count: calendars.length }));
      return true;
    } catch (error) {
      setProblem(said(error));
      return false;
    } finally {
      setTaking(false);
      for (const queryKey of [calendarKeys.list, deadlineKeys.all])
        await queries.invalidateQueries({ queryKey });
    }
  };
  return { take, isTaking, problem };
};
