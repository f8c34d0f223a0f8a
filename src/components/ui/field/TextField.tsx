'use client';

import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classes } from '../classes.ts';

interface Props extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  label: string;
  /** A standing explanation below the field. */
  description?: string | undefined;
  /** What is wrong with the value, once it is known. */
  error?: string | undefined;
  placeholder?: string;
  className?: string;
}

/** One line of text with its label above and what is wrong with it below. */
export function TextField({ label, description, error, placeholder, className, ...props }: Props) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1.5', className)}
    >
      <Label className="font-medium text-ui">{label}</Label>
      <Input
        placeholder={placeholder}
        className="h-11 rounded-control border border-control bg-surface px-3.5 text-[1rem] text-ink transition placeholder:text-ink-2 focus:outline-2 focus:outline-ink focus:outline-offset-1 disabled:opacity-50 data-invalid:border-bad"
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
