'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import {
  archiveSession,
  pinSession,
  purgeSession,
  renameSession,
  restoreSession,
  trashSession,
} from '#/actions/session.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { act } from '#/lib/client/api/api.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useSessionCache } from './useSessionCache.ts';

/** What a reader can do to a session from a list. Each shows at once; what the server refuses is taken back and said. */
export interface Arrange {
  /** Throws what the server refuses, so that the field can keep what was typed. */
  rename: (session: Session, title: string, ifVersion: number) => Promise<void>;
  pin: (session: Session, pinned: boolean) => void;
  archive: (session: Session, archived: boolean) => void;
  /** With ten seconds to undo it; `onUndo` runs after the session is back. */
  trash: (session: Session, onUndo?: () => void) => void;
  restore: (session: Session) => void;
  /** For good; the session has to be in the trash. */
  purge: (session: Session) => Promise<void>;
}

export const useArrange = (): Arrange => {
  const cache = useSessionCache();
  const t = useTranslations('shell');
  const errorText = useErrorText();
  return useMemo<Arrange>(() => {
    const orSay = (done: Promise<unknown>) =>
      void done.catch((error: unknown) => showToast(errorText(error)));
    const undo = (run: () => void) => ({ label: t('undo'), run });
    const named = (session: Session) => ({ title: session.title || t('row.untitled') });
    const arrange: Arrange = {
      rename: async (session, title, ifVersion) => {
        const change = { kind: 'rename', title } as const;
        await cache.arrange(session, change, () => act(renameSession({ id: session.id, title, ifVersion })));
      },
      pin: (session, pinned) =>
        orSay(
          cache.arrange(session, { kind: 'pin', pinned }, () => act(pinSession({ id: session.id, pinned }))),
        ),
      archive: (session, archived) => {
        const run = () => act(archiveSession({ id: session.id, archived }));
        orSay(cache.arrange(session, { kind: 'archive', archived }, run));
        if (archived)
          showToast(
            t('toast.archived', named(session)),
            undo(() => arrange.archive(session, false)),
          );
      },
      trash: (session, onUndo) => {
        orSay(cache.arrange(session, { kind: 'trash' }, () => act(trashSession({ id: session.id }))));
        const back = () => {
          arrange.restore(session);
          onUndo?.();
        };
        showToast(t('toast.trashed', named(session)), undo(back));
      },
      restore: (session) =>
        orSay(cache.arrange(session, { kind: 'restore' }, () => act(restoreSession({ id: session.id })))),
      purge: async (session) => {
        const done = act(purgeSession({ id: session.id }));
        orSay(done);
        await done.then(() => cache.forget(session.id));
      },
    };
    return arrange;
  }, [cache, t, errorText]);
};
