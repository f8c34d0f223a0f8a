'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import type { useSearch } from './useSearch.ts';

type SearchState = Pick<ReturnType<typeof useSearch>, 'found' | 'isSearching' | 'isOld' | 'error' | 'more'>;

/** How a search stands, in one or two sentences for the screen and for a screen reader. */
export const useSearchStatus = ({ found, isSearching, isOld, error, more }: SearchState): string => {
  const t = useTranslations('search.status');
  if (error) return t(error instanceof ApiError && error.code === 'offline' ? 'offline' : 'failed');
  if (!found || isOld) return isSearching ? t('searching') : '';
  const { hits, library, isComplete } = found;
  const matters = found.matters.found.length;
  const decisions = library?.total ?? 0;
  const count = t('found', { hits: hits.length, matters, decisions, more: String(more !== undefined) });
  const nothing = hits.length + matters + decisions === 0;
  const isPartly = hits.length > 0 && hits.every(({ matching }) => matching === 'some');
  const first = nothing ? t(more ? 'nothingYet' : 'nothing') : isPartly ? t('onlySome', { count }) : count;
  return isComplete ? first : `${first} ${t('incomplete')}`;
};
