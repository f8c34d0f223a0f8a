'use client';

import { type KeyboardEvent, useRef } from 'react';
import { classes } from '#/components/ui/classes.ts';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';

interface Props {
  id: string;
  label: string;
  text: string;
  maxLength: number;
  placeholder?: string;
  className?: string;
  onText: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A text of the document in the place and the type that it is read in, with a line below it while it is edited. */
export function EditingField({
  id,
  label,
  text,
  maxLength,
  placeholder,
  className,
  onText,
  onKeyDown,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowingField(field, text);
  return (
    <textarea
      ref={field}
      id={id}
      aria-label={label}
      rows={1}
      value={text}
      maxLength={maxLength}
      placeholder={placeholder}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      className={classes(
        'block w-full scroll-mt-36 resize-none overflow-hidden rounded-none border-line border-b bg-transparent placeholder:text-ink-2 placeholder:italic hover:border-control focus:border-ink focus:shadow-[0_1px_0_var(--ink)] focus:outline-none',
        className,
      )}
    />
  );
}
