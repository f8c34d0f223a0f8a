import { isSameJson } from '#/lib/domain/equality.ts';
import type { MatterDraft } from './matter-draft.ts';

interface Merged {
  draft: MatterDraft;
  /** Fields that the reader and somebody else changed in different ways; the draft has what the reader typed. */
  both: (keyof MatterDraft)[];
}

/** Brings what was typed onto a matter that changed meanwhile: `before` is the draft that was typed in, `now` that of the matter. */
export const mergeDraft = (before: MatterDraft, typed: MatterDraft, now: MatterDraft): Merged => {
  const names = Object.keys(before) as (keyof MatterDraft)[];
  const differs = (one: MatterDraft, other: MatterDraft) => (name: keyof MatterDraft) =>
    !isSameJson(saidIn(one, name), saidIn(other, name));
  const mine = names.filter(differs(before, typed));
  const kept = Object.fromEntries(mine.map((name) => [name, typed[name]]));
  return {
    draft: { ...now, ...kept },
    both: mine.filter(differs(before, now)).filter(differs(typed, now)),
  };
};

/** What a field says; the keys of parties are others in each draft. */
const saidIn = (draft: MatterDraft, name: keyof MatterDraft) =>
  name === 'parties' ? draft.parties.map(({ key: _key, ...said }) => said) : draft[name];
