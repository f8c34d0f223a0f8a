'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { useSearch } from '#/hooks/search/useSearch.ts';
import { useSearchStatus } from '#/hooks/search/useSearchStatus.ts';
import { isAsking } from '#/lib/client/search/asked-search.ts';
import { limits } from '#/lib/domain/limits.ts';
import { LoadingRows } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/field/SearchField.tsx';
import { FoundHits } from './FoundHits.tsx';
import { FoundInLibrary } from './FoundInLibrary.tsx';
import { FoundMatters } from './FoundMatters.tsx';
import { NothingFound } from './NothingFound.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { useAskedSearch } from './useAskedSearch.ts';

/** Hits of one page. */
const pageSize = 20;

/** Looks for what sessions and library say. */
export function SearchScreen() {
  const t = useTranslations('search');
  const { asked, text, setText, narrow } = useAskedSearch();
  const search = useSearch(asked, { limit: pageSize });
  const status = useSearchStatus(search);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useFirstFocus(field);
  const isSearch = isAsking(asked);
  const { found, error, more, isLoadingMore } = search;
  const isEmpty = found && !search.isOld && found.hits.length === 0 && !more;
  const nothing = isEmpty && !found.matters.found.length && !found.library?.found.length;
  const toFirstRow = (event: KeyboardEvent) => {
    const row = page.current?.querySelector<HTMLElement>('[data-row]');
    if (event.key !== 'ArrowDown' || !row) return;
    event.preventDefault();
    row.focus();
  };
  return (
    <ScreenPage ref={page} title={t('title')}>
      <SearchField
        ref={field}
        label={t('label')}
        placeholder={t('placeholder')}
        running={isSearch && search.isSearching ? t('status.searching') : null}
        maxLength={limits.query}
        value={text}
        onChange={setText}
        onKeyDown={toFirstRow}
      />
      <SearchFilters asked={asked} onChange={narrow} />
      {!isSearch && <SearchHelp onTry={setText} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="grow px-1 text-ink-2 text-small tablet:px-3">
          {isSearch && status}
        </p>
        {isSearch && error && <Button onPress={search.retry}>{t('retry')}</Button>}
      </div>
      {isSearch && !found && !error && <LoadingRows />}
      {isSearch && nothing && <NothingFound asked={asked} onChange={narrow} />}
      {isSearch && found && found.matters.found.length > 0 && (
        <FoundMatters key={asked.words} {...found.matters} />
      )}
      {isSearch && found && (found.hits.length > 0 || more) && (
        <FoundHits
          hits={found.hits}
          words={asked.words}
          isTitled={found.matters.found.length > 0}
          more={more}
          isLoadingMore={isLoadingMore}
        />
      )}
      {isSearch && found?.library && <FoundInLibrary page={found.library} words={asked.words} />}
    </ScreenPage>
  );
}

/** Puts the cursor in the field of a search that is to begin, unless that brings up a keyboard on the screen. */
const useFirstFocus = (field: { current: HTMLInputElement | null }): void =>
  useEffect(() => {
    if (field.current?.value === '' && matchMedia('(pointer: fine)').matches) field.current.focus();
  }, [field]);
