'use client';

import { useTranslations } from 'use-intl';
import { phases } from '#/lib/domain/phase.ts';
import { type ChosenFilters, type FilterName, filterNames } from './chosen-filters.ts';

export interface FilterWords {
  name: FilterName;
  /** In the user's language. */
  label: string;
  value: string;
}

/** The chosen filters in words. */
export const useFilterWords = (filters: ChosenFilters): FilterWords[] => {
  const t = useTranslations('shell');
  const { matter, client, tag, phase, briefing } = filters;
  const values = {
    matter: matter?.name,
    client,
    tag,
    phase: phase === null ? null : t(`phase.${phases[phase]}`),
    briefing: briefing && t(`filters.standing.${briefing}`),
  };
  return filterNames.flatMap((name) => {
    const value = values[name];
    return value ? [{ name, label: t(`filters.${name}`), value }] : [];
  });
};
