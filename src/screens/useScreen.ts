'use client';

import { useTranslations } from 'use-intl';
import { useSession } from '#/hooks/session/useSession.ts';
import { useAddress } from '#/hooks/useAddress.ts';
import { type NamedScreen, screenAt } from './lookup.ts';

/** The screen that the address names. */
export const useScreen = (): NamedScreen => screenAt(useAddress()).screen;

/** What the screen that the address names is called; undefined while a session's title is not known. */
export const useScreenTitle = (): string | undefined => {
  const t = useTranslations();
  const { screen, params } = screenAt(useAddress());
  const session = useSession(screen.name === 'session' ? (params.id ?? null) : null);
  if (screen.name !== 'session') return t(screen.title);
  return session && (session.title || t(screen.title));
};
