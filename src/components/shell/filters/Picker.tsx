'use client';

import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '#/components/ui/field/TextField.tsx';

export interface PickerOption {
  key: string;
  label: string;
}

/** What is offered for a text; undefined while it is not known. */
export type UseOptions = (query: string) => { options: PickerOption[] | undefined; failed: boolean };

interface Props {
  label: string;
  /** What is chosen, in words. */
  chosen: string | null;
  /** A hook; it stays the same. */
  useOptions: UseOptions;
  onChoose: (option: PickerOption | null) => void;
}

/** Options that are shown at once. */
const most = 6;

/** Chooses one of many by typing a part of it. */
export function Picker({ label, chosen, useOptions, onChoose }: Props) {
  const t = useTranslations('shell.filters');
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const choose = (option: PickerOption | null) => {
    setOpen(false);
    setQuery('');
    onChoose(option);
    // The element that had the focus goes away.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('input, button')?.focus());
  };
  if (chosen !== null) {
    return (
      <div ref={place} className="flex flex-col gap-1.5">
        <span className="font-medium text-ui">{label}</span>
        <button
          type="button"
          aria-label={t('take', { name: label, value: chosen })}
          onClick={() => choose(null)}
          className="flex min-h-11 w-full items-center gap-2 rounded-control bg-surface-2 px-3.5 text-left hover:bg-line/60"
        >
          <span className="min-w-0 grow truncate">{chosen}</span>
          <X aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears where the focus goes, and is no control itself
    <div
      ref={place}
      onFocus={() => setOpen(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <TextField label={label} value={query} onChange={setQuery} autoComplete="off" />
      {isOpen && <Offered label={label} query={query} useOptions={useOptions} onChoose={choose} />}
    </div>
  );
}

function Offered({
  label,
  query,
  useOptions,
  onChoose,
}: Pick<Props, 'label' | 'useOptions' | 'onChoose'> & { query: string }) {
  const t = useTranslations('shell.filters');
  const { options, failed } = useOptions(query);
  if (failed)
    return (
      <p role="alert" className="px-3.5 py-2 text-ink-2 text-small">
        {t('failed')}
      </p>
    );
  if (options?.length === 0)
    return (
      <p role="status" className="px-3.5 py-2 text-ink-2 text-small">
        {t('nothing')}
      </p>
    );
  return (
    <ul aria-label={label} className="mt-1">
      {options?.slice(0, most).map((option) => (
        <li key={option.key}>
          <button
            type="button"
            onClick={() => onChoose(option)}
            className="flex min-h-9 w-full items-center rounded-control px-3.5 py-1 text-left text-ui hover:bg-surface-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11"
          >
            <span className="truncate">{option.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
