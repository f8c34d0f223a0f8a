'use client';

import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { Spinner } from '#/components/ui/Spinner.tsx';
import { useSettled } from '#/hooks/useSettled.ts';
import { searchLibrary } from '#/lib/client/library/library.ts';
import type { ListedPrecedent } from '../arrange-precedents.ts';
import { FoundList } from './FoundList.tsx';

/** Milliseconds without a key after which the words are looked up. */
const pause = 250;

interface Props {
  sessionId: string;
  /** The words that are looked up. */
  text: string;
  onText: (text: string) => void;
  precedents: readonly ListedPrecedent[];
}

/** Looks decisions up in the lawyer's library; the arrow down leads into what was found, Enter adds. */
export function LibrarySearch({ sessionId, text, onText, precedents }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const query = useSettled(text.trim(), pause);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const search = useQuery({
    queryKey: ['library', 'search', query],
    queryFn: ({ signal }) => searchLibrary(query, signal),
    enabled: query !== '',
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const first = place.current?.querySelector<HTMLElement>('[data-add]');
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <div ref={place} className="space-y-3">
      <div className="space-y-1.5">
        <label htmlFor={id} className="font-medium">
          {t('search')}
        </label>
        <div className="relative">
          <Search
            aria-hidden
            size={18}
            strokeWidth={1.75}
            className="pointer-events-none absolute inset-y-0 left-3.5 my-auto text-ink-2"
          />
          <input
            id={id}
            type="search"
            value={text}
            maxLength={200}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            placeholder={t('searchPlaceholder')}
            className="h-11 w-full rounded-full border border-control bg-surface pr-11 pl-10.5 text-[1rem] placeholder:text-ink-2"
          />
          {search.isFetching && (
            <span className="absolute inset-y-0 right-3.5 flex items-center">
              <Spinner label={t('searching')} />
            </span>
          )}
        </div>
      </div>
      {query !== '' && search.isError && <p role="alert">{t('searchFailed')}</p>}
      {query !== '' && search.data && search.data.found.length === 0 && <NothingFound />}
      {query !== '' && search.data && search.data.found.length > 0 && (
        <FoundList sessionId={sessionId} search={search.data} precedents={precedents} />
      )}
    </div>
  );
}

function NothingFound() {
  const t = useTranslations('cards.precedent_picker');
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 text-ink-2">
      <p className="min-w-48 grow basis-0 text-pretty">{t('nothingFound')}</p>
      <LinkButton href="/library">{t('import')}</LinkButton>
    </div>
  );
}
