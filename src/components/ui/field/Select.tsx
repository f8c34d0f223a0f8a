'use client';

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../classes.ts';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose: (value: T) => void;
  isDisabled?: boolean | undefined;
  /** The label stands before the list instead of above it. */
  isInline?: boolean;
  className?: string | undefined;
}

/** A choice of a few words as the system's own select, for keyboard and touch. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChoose,
  isDisabled,
  isInline,
  className,
}: Props<T>) {
  const id = useId();
  return (
    <div className={classes('flex gap-x-2 gap-y-1', isInline ? 'items-center' : 'flex-col', className)}>
      <label htmlFor={id} className="font-medium text-ink-2 text-small">
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChoose(event.target.value as T)}
          className="h-9 w-full appearance-none rounded-control border border-control bg-surface pr-8 pl-3 text-ui transition hover:border-ink disabled:opacity-60 pointer-coarse:h-11 pointer-coarse:text-[1rem]"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={16}
          strokeWidth={1.75}
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-2"
        />
      </div>
    </div>
  );
}
