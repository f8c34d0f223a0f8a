'use client';

import { useTranslations } from 'use-intl';
import type { FoundMatter } from '#/lib/domain/search/found-matters.ts';

/** What tells a matter from others of the same name, in one line; empty where nothing does. */
export const useMatterFacts = (): ((matter: FoundMatter['matter']) => string) => {
  const t = useTranslations('matters.states');
  return ({ caseNumber, court, tags, state }) =>
    [caseNumber, court, ...tags, state === 'closed' && t('closed')].filter(Boolean).join(' · ');
};
