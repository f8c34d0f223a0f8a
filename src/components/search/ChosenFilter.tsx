'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '../ui/field/Select.tsx';
import { type Choice, ChoiceDialog, type Choices } from '../ui/overlay/ChoiceDialog.tsx';

interface Props {
  label: string;
  /** What is chosen; undefined for nothing. */
  chosen: Choice | undefined;
  /** The first of all; the list offers them where they are all. */
  first: readonly Choice[] | undefined;
  isMany: boolean;
  texts: { list: string; search: string; nothing: string; failed: string; more: string };
  query: string;
  onQuery: (query: string) => void;
  /** What the words of the dialog find. */
  found: Choices;
  /** Called with an empty text for nothing. */
  onChoose: (value: string) => void;
}

/** A filter by one of a few, in a list, or by one of many, in a dialog with a field. */
export function ChosenFilter({ label, chosen, first, isMany, onQuery, found, onChoose, ...dialog }: Props) {
  const t = useTranslations('search.filters');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!isMany) {
    const listed = first ?? [];
    const isListed = !chosen || listed.some(({ value }) => value === chosen.value);
    return (
      <Select<string>
        label={label}
        value={chosen?.value ?? ''}
        isDisabled={!first && !found.failed}
        onChoose={onChoose}
        options={[{ value: '', label: t('any') }, ...(isListed ? listed : [chosen, ...listed])]}
      />
    );
  }
  const open = () => {
    onQuery('');
    setOpen(true);
  };
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <span id={`${id}label`} className="font-medium text-ink-2 text-small">
        {label}
      </span>
      <button
        type="button"
        id={id}
        aria-haspopup="dialog"
        aria-labelledby={`${id}label ${id}`}
        onClick={open}
        className="h-9 w-full truncate rounded-control border border-control bg-surface px-3 text-left text-ui transition hover:border-ink pointer-coarse:h-11 pointer-coarse:text-[1rem]"
      >
        {chosen?.label ?? t('any')}
      </button>
      {isOpen && (
        <ChoiceDialog
          {...dialog}
          {...found}
          title={label}
          onQuery={onQuery}
          none={t('any')}
          onChoose={(choice) => onChoose(choice?.value ?? '')}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
