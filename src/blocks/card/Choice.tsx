'use client';

import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from '#/components/ui/classes.ts';
import { Keys } from '#/components/ui/Keys.tsx';

interface ChoiceOption<T extends string> {
  value: T;
  label: string;
  /** A sentence below the label, where the options are large. */
  description?: string | undefined;
  /** The key that chooses it while the card has the focus. */
  hint?: string | undefined;
}

interface Props<T extends string> {
  label: string;
  options: readonly ChoiceOption<T>[];
  /** Null while nothing is chosen. */
  value: T | null;
  /** Null where the choice was taken back. */
  onChoose: (value: T | null) => void;
  /** `large` gives each option a place of its own; `small` puts short ones in a row. */
  size: 'large' | 'small';
  /** True where the chosen option, chosen again, is chosen no more. */
  canClear?: boolean;
  isDisabled?: boolean;
}

const shapes = {
  large: {
    group: 'grid gap-2',
    option: 'flex-col gap-1 rounded-card px-4 py-3.5 text-left',
  },
  small: {
    group: 'flex flex-wrap gap-2',
    option: 'min-h-10 items-center rounded-full px-4 py-1 pointer-coarse:min-h-11',
  },
} as const;

/** One of a few: arrows move between the options, Enter or Space chooses, so that passing by chooses nothing. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChoose,
  size,
  canClear = false,
  isDisabled = false,
}: Props<T>) {
  const shape = shapes[size];
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!canClear}
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChoose(([...keys][0] as T | undefined) ?? null)}
      className={classes(
        shape.group,
        size === 'large' && (options.length === 3 ? 'tablet:grid-cols-3' : 'tablet:grid-cols-2'),
      )}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className={classes(
            'flex border border-control bg-surface text-ui transition hover:border-ink data-disabled:opacity-60 data-selected:border-ink',
            size === 'small' && 'data-selected:bg-ink data-selected:text-surface',
            size === 'large' && 'data-selected:shadow-[inset_0_0_0_1px_var(--ink)]',
            shape.option,
          )}
        >
          {({ isSelected }) => <Face option={option} isSelected={isSelected} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Face({ option, isSelected }: { option: ChoiceOption<string>; isSelected: boolean }) {
  const { label, description, hint } = option;
  return (
    <>
      <span className="flex items-center gap-2">
        {isSelected && <Check aria-hidden size={16} strokeWidth={2.25} className="shrink-0" />}
        <span className="grow font-medium">{label}</span>
        {hint && (
          <span aria-hidden className="inline-flex pointer-coarse:hidden">
            <Keys combination={hint} className={isSelected ? '' : 'text-ink-2'} />
          </span>
        )}
      </span>
      {description && <span className="text-pretty text-ink-2">{description}</span>}
    </>
  );
}
