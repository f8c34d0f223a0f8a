import { limits } from '../../limits.ts';
import { type ConflictReason, conflictReasons, type PartySide } from '../matter-terms.ts';
import type { Party } from '../party.ts';
import { companyRootOf } from '../taxpayer-number.ts';
import type { AskedParty, Conflict, ConflictReport, MatterName } from './conflict.ts';
import { matchNames } from './match-names.ts';
import { nameForm } from './name-form.ts';

/** A matter whose parties are compared. */
export interface KnownMatter extends MatterName {
  parties: readonly Party[];
}

/** Compares each of the parties with all parties of the matters; the surest conflicts first, opposed ones before others. */
export const findConflicts = (
  asked: readonly AskedParty[],
  matters: readonly KnownMatter[],
): ConflictReport => {
  const conflicts: Conflict[] = [];
  let compared = 0;
  for (const { parties, ...matter } of matters) {
    compared += parties.length;
    for (const party of parties) {
      for (const [index, each] of asked.entries()) {
        const reason = reasonOf(each, party);
        if (reason) conflicts.push({ asked: index, matter, party, reason, ...standingOf(each, party) });
      }
    }
  }
  conflicts.sort((one, other) => weightOf(one) - weightOf(other));
  return {
    conflicts: conflicts.slice(0, limits.conflicts),
    compared,
    more: conflicts.length > limits.conflicts,
  };
};

/** Why the two may be the same; undefined where nothing tells so. */
const reasonOf = (asked: AskedParty, party: Party): ConflictReason | undefined => {
  const isKnown = asked.document !== null && party.document !== null;
  if (isKnown && asked.document === party.document) return 'document';
  if (isKnown && isSameCompany(asked.document ?? '', party.document ?? '')) return 'company';
  return matchNames(nameForm(asked.name), nameForm(party.name));
};

const isSameCompany = (one: string, other: string): boolean => {
  const root = companyRootOf(one);
  return root !== undefined && root === companyRootOf(other);
};

const standingOf = (asked: AskedParty, party: Party): Pick<Conflict, 'opposed' | 'otherDocument'> => ({
  opposed: opposite[asked.side] === party.side,
  otherDocument:
    asked.document !== null &&
    party.document !== null &&
    asked.document !== party.document &&
    !isSameCompany(asked.document, party.document),
});

const opposite: Readonly<Partial<Record<PartySide, PartySide>>> = { client: 'opposing', opposing: 'client' };

const weightOf = ({ opposed, otherDocument, reason }: Conflict): number =>
  (otherDocument ? 100 : 0) + (opposed ? 0 : 10) + conflictReasons.indexOf(reason);
