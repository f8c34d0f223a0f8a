'use client';

import { useId, useRef } from 'react';
import { classes } from '../classes.ts';
import { useGrowingField } from './useGrowingField.ts';
import { useTypedBefore } from './useTypedBefore.ts';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  /** Explanation below the field. */
  description?: string;
  placeholder?: string;
  className?: string;
}

/** A field for several lines of text with a label above; it grows with the text. */
export function TextArea({ label, value, onChange, maxLength, description, placeholder, className }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowingField(field, value);
  useTypedBefore(field, value, onChange);
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="font-medium text-ui">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        value={value}
        maxLength={maxLength}
        placeholder={placeholder}
        aria-describedby={description ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.target.value)}
        className="reading max-h-[40dvh] min-h-20 resize-none rounded-control border border-control bg-surface px-3.5 py-2 placeholder:text-ink-2"
      />
      {description && (
        <p id={`${id}-about`} className="text-ink-2 text-small">
          {description}
        </p>
      )}
    </div>
  );
}
