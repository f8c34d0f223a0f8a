'use client';

import { useId } from 'react';

interface Props {
  label: string;
  /** A calendar day, such as `2026-03-01`. */
  value: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  /** Called with an empty text where the field was cleared. */
  onChange: (day: string) => void;
}

/** A day of a search, chosen in the system's own calendar. */
export function DayField({ label, value, min, max, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <label htmlFor={id} className="font-medium text-ink-2 text-small">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
        className="h-9 w-full rounded-control border border-control bg-surface px-3 text-ui transition hover:border-ink pointer-coarse:h-11 pointer-coarse:text-[1rem]"
      />
    </div>
  );
}
