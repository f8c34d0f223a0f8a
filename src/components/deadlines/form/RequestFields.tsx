'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { Tick } from '#/components/ui/field/Tick.tsx';
import { inRegime } from '#/lib/client/deadlines/draft.ts';
import { partyKinds } from '#/lib/domain/deadlines/parties.ts';
import { regimeIds } from '#/lib/domain/deadlines/regime-ids.ts';
import { regimes } from '#/lib/domain/deadlines/regimes.ts';
import { namedTerms } from '#/lib/domain/deadlines/terms/index.ts';
import { eventOptions, partyOptions, regimeOptions } from './options.ts';
import { TermFields } from './TermFields.tsx';
import type { DeadlineForming } from './useDeadlineForm.ts';

/** What a reckoning is asked for: procedure, event and its day, term, party, and where it runs. */
export function RequestFields({ form: { draft, set, setDraft } }: { form: DeadlineForming }) {
  const t = useTranslations('deadlines.form');
  const say = useTranslations('deadlines');
  const unit = draft.term === 'other' ? draft.unit : namedTerms[draft.term].unit;
  return (
    <>
      <div className="grid gap-4 tablet:grid-cols-2">
        <Select
          label={t('regime')}
          value={draft.regime}
          options={regimeOptions(regimeIds, say)}
          onChoose={(regime) => setDraft(inRegime(draft, regime))}
        />
        <Select
          label={t('party')}
          value={draft.party}
          options={partyOptions(partyKinds, say)}
          onChoose={(party) => set({ party })}
        />
      </div>
      <TermFields draft={draft} set={set} />
      <Select
        label={t('event')}
        value={draft.event}
        options={eventOptions(regimes[draft.regime].events, say)}
        onChoose={(event) => set({ event })}
      />
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField type="date" label={t('day')} value={draft.day} onChange={(day) => set({ day })} />
        {unit === 'hours' && (
          <TextField type="time" label={t('time')} value={draft.time} onChange={(time) => set({ time })} />
        )}
      </div>
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField
          label={t('court')}
          placeholder="TJSP"
          maxLength={20}
          value={draft.court}
          onChange={(court) => set({ court })}
        />
        <TextField
          label={t('comarca')}
          maxLength={100}
          value={draft.comarca}
          onChange={(comarca) => set({ comarca })}
        />
      </div>
      {draft.party === 'codefendants' && (
        <Tick
          label={t('paper')}
          isOn={!draft.electronic}
          onChange={(isPaper) => set({ electronic: !isPaper })}
        />
      )}
      {regimes[draft.regime].liftedSource !== null && (
        <Tick
          label={t('unsuspended')}
          isOn={draft.unsuspended}
          onChange={(unsuspended) => set({ unsuspended })}
        />
      )}
      {draft.term !== 'other' && namedTerms[draft.term].interruptedBy && (
        <Tick
          label={t('interrupted')}
          isOn={draft.interrupted}
          onChange={(interrupted) => set({ interrupted })}
        />
      )}
    </>
  );
}
