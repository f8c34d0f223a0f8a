'use client';

import { Search } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Spinner } from '../ui/Spinner.tsx';

interface Props {
  value: string;
  onChange: (value: string) => void;
  isSearching: boolean;
}

/** The search field of the library. */
export function SearchField({ value, onChange, isSearching }: Props) {
  const t = useTranslations('library.search');
  const id = useId();
  return (
    <search className="relative block">
      <label htmlFor={id} className="sr-only">
        {t('label')}
      </label>
      <Search
        aria-hidden
        size={18}
        strokeWidth={1.75}
        className="pointer-events-none absolute inset-y-0 left-4 my-auto text-ink-2"
      />
      <input
        id={id}
        type="search"
        value={value}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
        placeholder={t('placeholder')}
        className="h-12 w-full rounded-full border border-control bg-surface pr-12 pl-11.5 text-[1rem] placeholder:text-ink-2 [&::-webkit-search-cancel-button]:appearance-none"
      />
      {isSearching && (
        <span className="absolute inset-y-0 right-4 flex items-center">
          <Spinner label={t('running')} />
        </span>
      )}
    </search>
  );
}
