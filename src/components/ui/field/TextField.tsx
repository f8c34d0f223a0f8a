'use client';

import { useRef, useState } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { useTypedBefore } from './useTypedBefore.ts';

interface Props extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  label: string;
  /** Explanation below the field. */
  description?: string | undefined;
  /** Error text for the value. */
  error?: string | undefined;
  placeholder?: string;
  className?: string;
}

/** A field for one line of text, with the label above and the error below. It keeps its text itself where it is given no `value`. */
export function TextField({
  label,
  description,
  error,
  placeholder,
  className,
  value,
  defaultValue = '',
  onChange,
  ...props
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [own, setOwn] = useState(defaultValue);
  const text = value ?? own;
  const change = (changed: string) => {
    setOwn(changed);
    onChange?.(changed);
  };
  useTypedBefore(field, text, change);
  return (
    <AriaTextField
      {...props}
      value={text}
      onChange={change}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1.5', className)}
    >
      <Label className="font-medium text-ui">{label}</Label>
      <Input
        ref={field}
        placeholder={placeholder}
        className="h-11 rounded-control border border-control bg-surface px-3.5 text-[1rem] text-ink transition placeholder:text-ink-2 read-only:bg-surface-2 focus:outline-2 focus:outline-ink focus:outline-offset-1 disabled:opacity-50 data-invalid:border-bad"
      />
      {description && (
        <Text slot="description" className="text-ink-2 text-small">
          {description}
        </Text>
      )}
      <FieldError className="text-bad text-small">{error}</FieldError>
    </AriaTextField>
  );
}
