'use client';

import { type FormEvent, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useConflicts } from '#/hooks/matters/useConflicts.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { draftOf, inputOf, type MatterDraft, problemsOf } from '#/lib/client/matters/matter-draft.ts';
import type { MatterInput } from '#/lib/client/matters/matters.ts';
import { mergeDraft } from '#/lib/client/matters/merge-draft.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { matterStates } from '#/lib/domain/matters/matter-terms.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/field/Select.tsx';
import { TextArea } from '../ui/field/TextArea.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { ConflictStatus } from './ConflictStatus.tsx';
import { PartyFields } from './PartyFields.tsx';

interface Props {
  initial: MatterDraft;
  /** The matter that is edited, which is no conflict of its own. */
  id?: string;
  submit: string;
  /**
   * Throws `ApiError`; the form keeps what was typed and says what is wrong. Gives the matter where it changed since it
   * was shown and nothing was saved; the form goes on from it.
   */
  onSave: (fields: MatterInput) => Promise<Matter | undefined>;
  onCancel: () => void;
}

const lines = ['court', 'comarca', 'area', 'responsible'] as const;

/** What a matter says, with the conflict check while its parties are typed. */
export function MatterForm({ initial, id, submit, onSave, onCancel }: Props) {
  const t = useTranslations('matters');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const format = useFormatter();
  const [before, setBefore] = useState(initial);
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState('');
  const conflicts = useConflicts(draft, id);
  const problems = isTried ? problemsOf(draft) : [];
  const set = <Name extends keyof MatterDraft>(name: Name) => {
    return (value: MatterDraft[Name]) => setDraft((before) => ({ ...before, [name]: value }));
  };
  const fieldName = (name: keyof MatterDraft) => t(name === 'parties' ? name : `fields.${name}`);
  const goOnFrom = (matter: Matter) => {
    const now = draftOf(matter);
    const { both } = mergeDraft(before, draft, now);
    setBefore(now);
    setDraft((typed) => mergeDraft(before, typed, now).draft);
    const fields = format.list(both.map(fieldName));
    setError(both.length > 0 ? `${t('changed.all')} ${t('changed.both', { fields })}` : t('changed.all'));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isPending) return;
    setError(problemsOf(draft).length > 0 ? t('problems.form') : '');
    if (problemsOf(draft).length > 0) return;
    setPending(true);
    try {
      const changed = await onSave(inputOf(draft));
      if (changed) goOnFrom(changed);
    } catch (thrown) {
      setError(errorText(thrown));
    } finally {
      setPending(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="flex flex-col gap-6">
      <PartyFields
        parties={draft.parties}
        conflicts={conflicts.conflicts ?? []}
        problems={problems}
        onChange={set('parties')}
      />
      <ConflictStatus {...conflicts} />
      <div className="grid items-start gap-5 tablet:grid-cols-2">
        <TextField
          label={t('fields.name')}
          description={t('fields.nameHint')}
          value={draft.name}
          maxLength={200}
          onChange={set('name')}
          error={problems.includes('name') ? t('problems.name') : undefined}
        />
        <TextField
          label={t('fields.caseNumber')}
          description={t('fields.caseNumberHint')}
          value={draft.caseNumber}
          maxLength={60}
          onChange={set('caseNumber')}
          error={problems.includes('caseNumber') ? t('problems.caseNumber') : undefined}
        />
        {lines.map((line) => (
          <TextField
            key={line}
            label={t(`fields.${line}`)}
            value={draft[line]}
            maxLength={200}
            onChange={set(line)}
          />
        ))}
        <TextField
          label={t('fields.tags')}
          description={t('fields.tagsHint')}
          value={draft.tags}
          maxLength={800}
          onChange={set('tags')}
        />
        <Select
          label={t('fields.state')}
          value={draft.state}
          onChoose={set('state')}
          options={matterStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </div>
      <TextArea label={t('fields.notes')} value={draft.notes} maxLength={20_000} onChange={set('notes')} />
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="ink" isPending={isPending}>
          {submit}
        </Button>
        <Button isDisabled={isPending} onPress={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
