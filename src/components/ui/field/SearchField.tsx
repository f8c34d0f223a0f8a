'use client';

import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { Spinner } from '../Spinner.tsx';
import { useTypedBefore } from './useTypedBefore.ts';

interface Props {
  label: string;
  placeholder: string;
  /** What is said while the search runs; null while it does not. */
  running: string | null;
  maxLength: number;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  ref?: RefObject<HTMLInputElement | null>;
}

/** The field of a search that fills a screen. */
export function SearchField({
  label,
  placeholder,
  running,
  maxLength,
  value,
  onChange,
  onKeyDown,
  ref,
}: Props) {
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = ref ?? own;
  useTypedBefore(field, value, onChange);
  return (
    <form aria-label={label} onSubmit={(event) => event.preventDefault()} className="relative block">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Search
        aria-hidden
        size={18}
        strokeWidth={1.75}
        className="pointer-events-none absolute inset-y-0 left-4 my-auto text-ink-2"
      />
      <input
        ref={field}
        id={id}
        type="search"
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        className="h-12 w-full rounded-full border border-control bg-surface pr-12 pl-11.5 text-[1rem] placeholder:text-ink-2 [&::-webkit-search-cancel-button]:appearance-none"
      />
      {running !== null && (
        <span className="absolute inset-y-0 right-4 flex items-center">
          <Spinner label={running} />
        </span>
      )}
    </form>
  );
}
