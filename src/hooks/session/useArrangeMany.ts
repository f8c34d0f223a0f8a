'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { arrangements, type SharedArrangement, undoOf } from '#/lib/client/commands/arrangements.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useReplicas } from './replicas.tsx';

/**
 * Does the same to several sessions: shown at once, with one undo for all, which `onUndo` follows. Sessions that the
 * server refuses are taken back and told of. Gives the sessions that it was done to.
 */
export type ArrangeMany = (
  sessions: readonly Session[],
  change: SharedArrangement,
  onUndo?: () => void,
) => Promise<Session[]>;

const texts = {
  archive: 'archived',
  trash: 'trashed',
  restore: 'restored',
  move: 'moved',
  tag: 'tagged',
  purge: 'purged',
} as const;

const textOf = (change: SharedArrangement) =>
  change.kind === 'archive' && !change.archived ? 'unarchived' : texts[change.kind];

export const useArrangeMany = (): ArrangeMany => {
  const replicas = useReplicas();
  const t = useTranslations('shell');
  const errorText = useErrorText();
  return useCallback<ArrangeMany>(
    (sessions, change, onUndo) => {
      const write = async (given: readonly Session[], wanted: SharedArrangement): Promise<Session[]> => {
        const writes = arrangements(
          given.map(({ id }) => id),
          wanted,
        );
        const results = await Promise.allSettled(
          writes.map(({ id, operation }) => replicas.of(id).write(operation)),
        );
        const failures = results.filter((result) => result.status === 'rejected');
        if (failures[0]) {
          const counts = { failed: failures.length, count: given.length };
          showToast(t('toast.many.failed', { ...counts, reason: errorText(failures[0].reason) }));
        }
        return given.filter((_, index) => results[index]?.status === 'fulfilled');
      };
      const done = write(sessions, change);
      const isReversible = undoOf(sessions, change) !== null;
      const say = (count: number, run?: () => void) =>
        showToast(t(`toast.many.${textOf(change)}`, { count }), run && { label: t('undo'), run });
      if (!isReversible) {
        // What cannot be taken back is told once it is so.
        void done.then((gone) => gone.length > 0 && say(gone.length));
        return done;
      }
      const back = async () => {
        const wasDone = new Set((await done).map(({ id }) => id));
        const changed = sessions.filter(({ id }) => wasDone.has(id));
        for (const step of undoOf(changed, change) ?? []) await write(step.sessions, step.change);
        onUndo?.();
      };
      say(sessions.length, () => void back());
      return done;
    },
    [replicas, t, errorText],
  );
};
