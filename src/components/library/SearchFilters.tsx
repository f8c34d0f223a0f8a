'use client';

import { useTranslations } from 'use-intl';
import { areas, decisionKinds, decisionSituations } from '#/lib/domain/library/facts.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import { Select } from '../ui/field/Select.tsx';
import { courts } from './courts.ts';

const firstYear = 1988;

interface Props {
  filters: DecisionFilters;
  onChange: (filters: DecisionFilters) => void;
}

/** Narrows a search by court, kind, year, situation and area. */
export function SearchFilters({ filters, onChange }: Props) {
  const t = useTranslations('library.search');
  const precedent = useTranslations('cards.precedent');
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index));
  const choices: { [Name in keyof DecisionFilters]-?: { value: string; label: string }[] } = {
    court: courts.map((value) => ({ value, label: value })),
    kind: decisionKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
    year: years.map((value) => ({ value, label: value })),
    situation: decisionSituations.map((value) => ({ value, label: precedent(`situation.${value}`) })),
    area: areas.map((value) => ({ value, label: t(`areas.${value}`) })),
  };
  const choose = (name: keyof DecisionFilters, value: string) =>
    onChange({ ...filters, [name]: value === '' ? undefined : value });
  return (
    <fieldset className="grid grid-cols-2 gap-x-4 gap-y-2 tablet:grid-cols-5">
      <legend className="sr-only">{t('filters.label')}</legend>
      {(Object.keys(choices) as (keyof DecisionFilters)[]).map((name) => (
        <Select
          key={name}
          label={t(`filters.${name}`)}
          value={filters[name] ?? ''}
          onChoose={(value: string) => choose(name, value)}
          options={[{ value: '', label: t('filters.any') }, ...choices[name]]}
        />
      ))}
    </fieldset>
  );
}
