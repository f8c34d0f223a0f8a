import { expect, it } from 'vitest';
import { emptyDraft, type MatterDraft, newParty } from './matter-draft.ts';
import { mergeDraft } from './merge-draft.ts';

const before: MatterDraft = { ...emptyDraft(), name: 'Prado × Plano', court: '1ª Vara', notes: 'Urgente.' };

/** The same matter as another draft holds it: its parties have other keys. */
const stored = (changes: Partial<MatterDraft>): MatterDraft => ({
  ...before,
  parties: [newParty('client'), newParty('opposing')],
  ...changes,
});

it('keeps what was typed, and takes the rest as it is now', () => {
  const typed = { ...before, notes: 'Urgente, com liminar.' };
  const now = stored({ court: '2ª Vara' });
  expect(mergeDraft(before, typed, now)).toEqual({
    draft: { ...now, notes: 'Urgente, com liminar.' },
    both: [],
  });
});

it('tells the fields that were changed in both places, unless they say the same', () => {
  const typed = {
    ...before,
    name: 'Prado',
    notes: 'Liminar.',
    parties: [...before.parties, newParty('other')],
  };
  const now = stored({ name: 'Prado × Operadora', notes: 'Liminar.', parties: [] });
  const { draft, both } = mergeDraft(before, typed, now);
  expect(both).toEqual(['name', 'parties']);
  expect([draft.name, draft.parties]).toEqual(['Prado', typed.parties]);
});
