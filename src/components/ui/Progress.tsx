'use client';

import { Label, ProgressBar } from 'react-aria-components';

interface Props {
  label: string;
  /** From 0 to 1. */
  share: number;
  /** Says how far it is; the percentage where it is left out. */
  value?: string | undefined;
}

/** How far something is that takes a while. */
export function Progress({ label, share, value }: Props) {
  return (
    <ProgressBar
      value={share * 100}
      {...(value !== undefined && { valueLabel: value })}
      className="flex flex-col gap-2.5"
    >
      {({ percentage = 0, valueText }) => (
        <>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Label className="min-w-0 grow truncate font-medium">{label}</Label>
            <span className="text-ink-2 tabular-nums">{valueText}</span>
          </div>
          <div className="h-2 overflow-hidden rounded-full bg-line">
            <div
              className="h-full rounded-full bg-ink transition-[width]"
              style={{ width: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
