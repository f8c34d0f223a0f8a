import type { ConflictReason, PartySide } from '../matter-terms.ts';
import type { Party } from '../party.ts';
import { companyRootOf } from '../taxpayer-number.ts';
import type { AskedParty, Conflict } from './conflict.ts';

/** What the CPF or CNPJ of both says; undefined where they are not the same, or one has none. */
export const reasonByNumber = (asked: AskedParty, party: Party): ConflictReason | undefined => {
  if (asked.document === null || party.document === null) return undefined;
  if (asked.document === party.document) return 'document';
  return isSameCompany(asked.document, party.document) ? 'company' : undefined;
};

const isSameCompany = (one: string, other: string): boolean => {
  const root = companyRootOf(one);
  return root !== undefined && root === companyRootOf(other);
};

export const standingOf = (asked: AskedParty, party: Party): Pick<Conflict, 'opposed' | 'otherDocument'> => ({
  opposed: opposite[asked.side] === party.side,
  otherDocument:
    asked.document !== null &&
    party.document !== null &&
    asked.document !== party.document &&
    !isSameCompany(asked.document, party.document),
});

const opposite: Readonly<Partial<Record<PartySide, PartySide>>> = { client: 'opposing', opposing: 'client' };
