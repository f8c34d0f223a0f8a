import type { ReactNode } from 'react';
import { classes } from '#/components/ui/classes.ts';

const field = 'w-full rounded-control border border-control bg-surface px-4 py-2.5';

interface TextBoxProps {
  name: string;
  label: string;
  /** What stands there at first. */
  value?: string;
  rows?: number;
  /** True where an empty text may be sent. */
  isOptional?: boolean;
}

/** A labelled text area, as wide as its form; what it holds is sent under this name. */
export function TextBox({ name, label, value, rows = 4, isOptional = false }: TextBoxProps) {
  return (
    <label className="block w-full space-y-1.5">
      <span className="text-ink-2 text-small">{label}</span>
      <textarea
        name={name}
        rows={rows}
        required={!isOptional}
        defaultValue={value}
        className={classes(field, 'font-serif text-reading')}
      />
    </label>
  );
}

export function Line({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="block min-w-0 grow space-y-1.5">
      <span className="text-ink-2 text-small">{label}</span>
      <input type="text" name={name} defaultValue={value} className={field} />
    </label>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** The value that is chosen; empty for none. */
  value: string;
  options: readonly { value: string; label: string }[];
}

export function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label className="block space-y-1.5">
      <span className="text-ink-2 text-small">{label}</span>
      <select name={name} defaultValue={value} className={field}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Sends the form; `quiet` for what is not the main thing on the page. */
export function Submit({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return (
    <button
      type="submit"
      className={classes(
        'min-h-11 rounded-full px-5 font-medium',
        quiet
          ? 'border border-control bg-surface hover:bg-surface-2'
          : 'bg-ink text-surface hover:opacity-90',
      )}
    >
      {children}
    </button>
  );
}
