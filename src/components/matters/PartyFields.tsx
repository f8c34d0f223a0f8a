'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DraftConflict } from '#/hooks/matters/useConflicts.ts';
import { type DraftProblem, newParty, type PartyDraft } from '#/lib/client/matters/matter-draft.ts';
import { type PartySide, partyKinds, partySides } from '#/lib/domain/matters/matter-terms.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/field/Select.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ConflictList } from './ConflictList.tsx';

interface Props {
  parties: PartyDraft[];
  conflicts: readonly DraftConflict[];
  problems: readonly DraftProblem[];
  onChange: (parties: PartyDraft[]) => void;
}

/** The parties of a matter; below each the parties of other matters that it may be. */
export function PartyFields({ parties, conflicts, problems, onChange }: Props) {
  const t = useTranslations('matters');
  const change = (key: string, given: Partial<PartyDraft>) =>
    onChange(parties.map((party) => (party.key === key ? { ...party, ...given } : party)));
  const add = (side: PartySide) => onChange([...parties, newParty(side)]);
  return (
    <fieldset className="flex flex-col gap-5">
      <legend className="mb-3 font-serif text-heading">{t('parties')}</legend>
      {parties.map((party, index) => (
        <div key={party.key} className="flex flex-col gap-3 rounded-card border border-line p-4">
          <div className="grid items-start gap-3 tablet:grid-cols-[2fr_1fr]">
            <TextField
              label={t('fields.partyName', { place: index + 1 })}
              value={party.name}
              maxLength={200}
              onChange={(name) => change(party.key, { name })}
              error={problems.includes(`party ${party.key}`) ? t('problems.party') : undefined}
            />
            <TextField
              label={t('fields.document')}
              value={party.document}
              maxLength={40}
              onChange={(document) => change(party.key, { document })}
              error={problems.includes(`document ${party.key}`) ? t('problems.document') : undefined}
            />
          </div>
          <div className="flex flex-wrap items-end gap-3">
            <Select
              label={t('fields.side')}
              value={party.side}
              onChoose={(side) => change(party.key, { side })}
              options={partySides.map((value) => ({ value, label: t(`sides.${value}`) }))}
            />
            <Select
              label={t('fields.kind')}
              value={party.kind}
              onChoose={(kind) => change(party.key, { kind })}
              options={partyKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <IconButton
              icon={Trash2}
              label={t('removeParty', { name: party.name || String(index + 1) })}
              className="ml-auto"
              onPress={() => onChange(parties.filter(({ key }) => key !== party.key))}
            />
          </div>
          <ConflictList conflicts={conflicts.filter(({ partyKey }) => partyKey === party.key)} />
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        {partySides.map((side) => (
          <Button key={side} look="quiet" onPress={() => add(side)}>
            <Plus aria-hidden size={16} />
            {t(`add.${side}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
