'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import {
  confirmDeadline,
  deadlineKeys,
  finishDeadline,
  removeDeadline,
} from '#/lib/client/deadlines/deadlines.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';

/** What is done to a deadline in a list. What goes wrong is told in a toast, and the lists are read again either way. */
export const useDeadlineWrites = () => {
  const t = useTranslations('deadlines.page');
  const undo = useTranslations('shell')('undo');
  const queries = useQueryClient();
  const errorText = useErrorText();
  const refresh = () => queries.invalidateQueries({ queryKey: deadlineKeys.all });
  const attempt = async (write: () => Promise<unknown>): Promise<boolean> => {
    try {
      await write();
      return true;
    } catch (error) {
      showToast(errorText(error));
      return false;
    } finally {
      await refresh();
    }
  };
  const finish = async (id: string, done: boolean): Promise<void> => {
    const isDone = await attempt(() => finishDeadline(id, done));
    const back = { label: undo, run: () => void attempt(() => finishDeadline(id, !done)) };
    if (isDone) showToast(t(done ? 'wasDone' : 'wasUndone'), back, id);
  };
  return {
    refresh,
    finish,
    confirm: (deadline: Deadline) => attempt(() => confirmDeadline(deadline)),
    remove: (id: string) => attempt(() => removeDeadline(id)),
  };
};
