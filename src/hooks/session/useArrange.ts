'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { arrangement } from '#/lib/client/commands/arrangement.ts';
import { matterKeys } from '#/lib/client/matters/matters.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Arrangement } from '#/lib/client/sessions/session-list.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useReplicas } from './replicas.tsx';

/** What a reader can do to a session. Each shows at once; what the server refuses is taken back and said. */
export interface Arrange {
  /** Throws what the server refuses, so that the field can keep what was typed. */
  rename: (session: Session, title: string, ifVersion: number) => Promise<void>;
  pin: (session: Session, pinned: boolean) => void;
  archive: (session: Session, archived: boolean) => void;
  /** With ten seconds to undo it; `onUndo` runs after the session is back. */
  trash: (session: Session, onUndo?: () => void) => void;
  restore: (session: Session) => void;
  /** Into a matter, or with null out of its own; with ten seconds to undo it. */
  move: (session: Session, matter: { id: string; name: string } | null) => void;
}

export const useArrange = (): Arrange => {
  const replicas = useReplicas();
  const queries = useQueryClient();
  const t = useTranslations('shell');
  const errorText = useErrorText();
  return useMemo<Arrange>(() => {
    const write = ({ id }: Session, change: Arrangement, ifVersion?: number) =>
      replicas.of(id).write(arrangement(id, change, ifVersion));
    const orSay = (done: Promise<unknown>) =>
      void done.catch((error: unknown) => showToast(errorText(error)));
    const undo = (run: () => void) => ({ label: t('undo'), run });
    const named = (session: Session) => ({ title: session.title || t('row.untitled') });
    const arrange: Arrange = {
      rename: async (session, title, ifVersion) => {
        await write(session, { kind: 'rename', title }, ifVersion);
      },
      pin: (session, pinned) => orSay(write(session, { kind: 'pin', pinned })),
      archive: (session, archived) => {
        orSay(write(session, { kind: 'archive', archived }));
        if (archived)
          showToast(
            t('toast.archived', named(session)),
            undo(() => arrange.archive(session, false)),
            session.id,
          );
      },
      trash: (session, onUndo) => {
        orSay(write(session, { kind: 'trash' }));
        const back = () => {
          arrange.restore(session);
          onUndo?.();
        };
        showToast(t('toast.trashed', named(session)), undo(back), session.id);
      },
      restore: (session) => orSay(write(session, { kind: 'restore' })),
      move: (session, matter) => {
        const place = (id: string | null) => {
          const done = write(session, { kind: 'move', matter: id });
          orSay(done.then(() => queries.invalidateQueries({ queryKey: matterKeys.all })));
        };
        place(matter?.id ?? null);
        const text = matter ? t('toast.moved', { matter: matter.name }) : t('toast.movedOut');
        showToast(
          text,
          undo(() => place(session.matterId)),
          session.id,
        );
      },
    };
    return arrange;
  }, [replicas, queries, t, errorText]);
};
