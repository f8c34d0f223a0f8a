'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type AskedSearch,
  type FilterName,
  filterNames,
  filterValues,
} from '#/lib/client/search/asked-search.ts';
import { phases } from '#/lib/domain/phase.ts';
import { courts } from '../library/courts.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Select } from '../ui/field/Select.tsx';
import { Tick } from '../ui/field/Tick.tsx';
import { DayField } from './DayField.tsx';
import { MatterFilters } from './MatterFilters.tsx';

interface Props {
  asked: AskedSearch;
  onChange: (change: Partial<AskedSearch>) => void;
}

/** Narrows a search, and widens it to archived sessions and the library. On a phone it unfolds. */
export function SearchFilters({ asked, onChange }: Props) {
  const t = useTranslations('search.filters');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const count = filterNames.filter((name) => asked[name] !== undefined).length;
  const choose = (name: FilterName, value: string) =>
    onChange({ [name]: value === '' ? undefined : value } as Partial<AskedSearch>);
  return (
    <div className="flex flex-col gap-3">
      <Button
        className="self-start tablet:hidden"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal aria-hidden size={17} strokeWidth={1.75} />
        {t('open', { count })}
      </Button>
      <fieldset
        id={id}
        className={classes(
          'grid-cols-2 gap-x-4 gap-y-3 tablet:grid tablet:grid-cols-4',
          isOpen ? 'grid' : 'hidden',
        )}
      >
        <legend className="sr-only">{t('label')}</legend>
        <MatterFilters asked={asked} choose={choose} />
        <Choices asked={asked} choose={choose} />
        <DayField
          label={t('from')}
          value={asked.from}
          max={asked.to}
          onChange={(day) => choose('from', day)}
        />
        <DayField label={t('to')} value={asked.to} min={asked.from} onChange={(day) => choose('to', day)} />
        <div className="col-span-2 flex flex-wrap items-end gap-x-6 gap-y-1 tablet:col-span-1 tablet:flex-col tablet:items-start tablet:justify-end">
          {(['archived', 'library'] as const).map((name) => (
            <Tick
              key={name}
              label={t(name)}
              isOn={asked[name] === 'true'}
              onChange={(isOn) => choose(name, isOn ? 'true' : '')}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The filters of which one value is chosen. */
function Choices({
  asked,
  choose,
}: {
  asked: AskedSearch;
  choose: (name: FilterName, value: string) => void;
}) {
  const t = useTranslations('search');
  const phase = useTranslations('shell.phase');
  const choices = {
    kind: filterValues.kind.map((value) => ({ value, label: t(`kinds.${value}`) })),
    phase: filterValues.phase.map((value, index) => ({ value, label: phase(phases[index] ?? 'chat') })),
    status: filterValues.status.map((value) => ({ value, label: t(`states.${value}`) })),
    evaluation: filterValues.evaluation.map((value) => ({ value, label: t(`evaluations.${value}`) })),
    court: courts.map((value) => ({ value, label: value })),
  };
  return (Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
    <Select<string>
      key={name}
      label={t(`filters.${name}`)}
      value={asked[name] ?? ''}
      onChoose={(value) => choose(name, value)}
      options={[{ value: '', label: t('filters.any') }, ...choices[name]]}
    />
  ));
}
