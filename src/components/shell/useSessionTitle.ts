'use client';

import { useTranslations } from 'use-intl';
import { useCurrentSessionId, useSession } from '#/hooks/useSession.ts';

/** What the session that the address names is called; undefined while it is not known. */
export const useSessionTitle = (): string | undefined => {
  const t = useTranslations('shell');
  const id = useCurrentSessionId();
  const session = useSession(id);
  if (id === null) return t('sidebar.newSession');
  return session && (session.title || t('row.untitled'));
};
