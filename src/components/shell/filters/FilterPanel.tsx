'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import { Tick } from '#/components/ui/field/Tick.tsx';
import { Panel } from '#/components/ui/overlay/Panel.tsx';
import { type Phase, phases } from '#/lib/domain/phase.ts';
import { briefingStandings } from '#/lib/domain/session-words.ts';
import { type ChosenFilters, noFilters } from './chosen-filters.ts';
import { useClientOptions, useMatterOptions, useTagOptions } from './options.ts';
import { Picker } from './Picker.tsx';

interface Props {
  /** The button that the panel stands beside. */
  anchor: RefObject<Element | null>;
  onOpenChange: (open: boolean) => void;
  filters: ChosenFilters;
  onChange: (filters: ChosenFilters) => void;
  /** Whether archived sessions are not shown anyway. */
  offersArchived: boolean;
}

/** The filters of the list. Each counts at once. */
export function FilterPanel({ anchor, onOpenChange, filters, onChange, offersArchived }: Props) {
  const t = useTranslations('shell');
  const { matter, client, tag, phase, briefing, archived } = filters;
  const set = (change: Partial<ChosenFilters>) => onChange({ ...filters, ...change });
  const any = { value: '', label: t('filters.any') };
  return (
    <Panel label={t('filters.title')} anchor={anchor} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-3">
        <Picker
          label={t('filters.matter')}
          chosen={matter?.name ?? null}
          useOptions={useMatterOptions}
          onChoose={(option) => set({ matter: option && { id: option.key, name: option.label } })}
        />
        <Picker
          label={t('filters.client')}
          chosen={client}
          useOptions={useClientOptions}
          onChoose={(option) => set({ client: option?.label ?? null })}
        />
        <Picker
          label={t('filters.tag')}
          chosen={tag}
          useOptions={useTagOptions}
          onChoose={(option) => set({ tag: option?.label ?? null })}
        />
        <div className="grid grid-cols-2 gap-3">
          <Select<string>
            label={t('filters.phase')}
            value={phase === null ? '' : String(phase)}
            onChoose={(value) => set({ phase: value === '' ? null : (Number(value) as Phase) })}
            options={[
              any,
              ...phases.map((name, value) => ({ value: String(value), label: t(`phase.${name}`) })),
            ]}
          />
          <Select<string>
            label={t('filters.briefing')}
            value={briefing ?? ''}
            onChoose={(value) => set({ briefing: briefingStandings.find((each) => each === value) ?? null })}
            options={[
              any,
              ...briefingStandings.map((value) => ({ value, label: t(`filters.standing.${value}`) })),
            ]}
          />
        </div>
        {offersArchived && (
          <Tick label={t('filters.archived')} isOn={archived} onChange={(isOn) => set({ archived: isOn })} />
        )}
        <Button look="quiet" className="self-start" onPress={() => onChange(noFilters)}>
          {t('filters.clear')}
        </Button>
      </div>
    </Panel>
  );
}
