import { civilProcedureTerms } from './civil-procedure.ts';
import { criminalTerms, labourTerms, minorsTerms, smallClaimsTerms } from './other-procedures.ts';
import type { NamedTerm } from './term.ts';

const table = {
  ...civilProcedureTerms,
  ...smallClaimsTerms,
  ...labourTerms,
  ...criminalTerms,
  ...minorsTerms,
};

export type TermId = keyof typeof table;

/** Every term that is known by name. */
export const namedTerms: Readonly<Record<TermId, NamedTerm>> = table;

export const termIds = Object.keys(table) as [TermId, ...TermId[]];
