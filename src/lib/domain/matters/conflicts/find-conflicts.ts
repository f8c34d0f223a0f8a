import { limits } from '../../limits.ts';
import type { Party } from '../party.ts';
import type { AskedParty, Conflict, ConflictReport, MatterName } from './conflict.ts';
import { matchNames, matchWhole } from './match-names.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { reasonByNumber, standingOf } from './standing.ts';
import { SurestConflicts } from './surest-conflicts.ts';
import { stepsPerCharacter, type Work, workBounds } from './work.ts';

/** A matter whose parties are compared. */
export interface KnownMatter extends MatterName {
  parties: readonly Party[];
}

/** Where a part of a check begins: the place of the party in the first of the matters, and the steps that were done. */
export interface CheckPlace {
  party: number;
  steps: number;
}

export interface CheckPart extends ConflictReport {
  /** The party that comes next, and its matter; null once all are compared. */
  next: { matter: string; party: number } | null;
  /** All steps that were done so far. */
  steps: number;
}

/** Compares each of the parties with all parties of the matters; the surest conflicts first, opposed ones before others. */
export const findConflicts = (
  asked: readonly AskedParty[],
  matters: Iterable<KnownMatter>,
  whole = workBounds.whole,
): ConflictReport => {
  const bounds = { slice: Number.POSITIVE_INFINITY, whole };
  const { next: _next, steps: _steps, ...report } = findSomeConflicts(asked, matters, checkStart, bounds);
  return report;
};

export const checkStart: CheckPlace = { party: 0, steps: 0 };

/**
 * A part of the same. When the steps of the whole check are used up, the parties that remain are compared by CPF or CNPJ
 * and by the same name alone, and are counted in `narrowly`.
 */
export const findSomeConflicts = (
  asked: readonly AskedParty[],
  matters: Iterable<KnownMatter>,
  from: CheckPlace,
  { slice, whole } = workBounds,
): CheckPart => {
  const all = asked.map((each): Asked => ({ ...each, form: nameForm(each.name) }));
  const surest = new SurestConflicts(limits.conflicts);
  const work: Work = { steps: from.steps };
  let [compared, narrowly, first] = [0, 0, from.party];
  const part = (next: CheckPart['next']) => ({
    ...surest.report(),
    compared,
    narrowly,
    next,
    steps: work.steps,
  });
  for (const { id, name, state, parties } of matters) {
    const matter = { id, name, state };
    for (let index = first; index < parties.length; index += 1) {
      if (work.steps - from.steps >= slice) return part({ matter: matter.id, party: index });
      const party = parties[index] as Party;
      const isNarrow = work.steps >= whole;
      compared += 1;
      if (isNarrow) narrowly += 1;
      work.steps += stepsPerCharacter * party.name.length;
      const match = isNarrow ? matchWhole : matchNames;
      for (const conflict of conflictsOf(all, { matter, party }, { work, match })) surest.add(conflict);
    }
    first = 0;
  }
  return part(null);
};

/** A party that is asked for, and what is made of its name once. */
type Asked = AskedParty & { form: NameForm };

const conflictsOf = (
  asked: readonly Asked[],
  { matter, party }: { matter: MatterName; party: Party },
  { work, match }: { work: Work; match: typeof matchNames },
): Conflict[] => {
  const form = nameForm(party.name);
  return asked.flatMap((each, index) => {
    const reason = reasonByNumber(each, party) ?? match(each.form, form, work);
    return reason ? [{ asked: index, matter, party, reason, ...standingOf(each, party) }] : [];
  });
};
