'use client';

import { useTranslations } from 'use-intl';
import { useCurrentSessionId, useSession } from '#/hooks/session/useSession.ts';
import { useAddress } from '#/hooks/useAddress.ts';
import { libraryHref } from '../commands/navigate.ts';

/** What the session or the page that the address names is called; undefined while it is not known. */
export const useSessionTitle = (): string | undefined => {
  const t = useTranslations('shell');
  const id = useCurrentSessionId();
  const session = useSession(id);
  const library = useTranslations('library');
  if (useAddress() === libraryHref) return library('title');
  if (id === null) return t('sidebar.newSession');
  return session && (session.title || t('row.untitled'));
};
