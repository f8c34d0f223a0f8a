import { levelOf } from '#/lib/domain/briefing/outlook.ts';
import { entryOf } from '#/lib/domain/entry-of.ts';
import { courtOfCaseNumber } from '#/lib/domain/law/case-number.ts';
import { courtNamed } from '#/lib/domain/law/courts.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { Material, Piece } from '../material.ts';
import { caseNumbersOf } from './case-numbers.ts';

type Decision = Piece<'precedent'>;

/**
 * By what judges have to observe a decision, the strongest first: items I to III of art. 927 of the CPC, item IV (súmulas
 * of the STF and the STJ), art. 15 of the TST's Instrução Normativa 39/2016 (its own súmulas), item V, or nothing.
 */
export const observances = ['binding', 'summary', 'labour_summary', 'plenary', 'persuasive'] as const;
export type Observance = (typeof observances)[number];

export const observanceOf = ({ content }: Decision): Observance => {
  const level = levelOf(content);
  if (level === 'control' || level === 'qualified') return 'binding';
  return level === 'summary' && courtOf(content) === 'TST' ? 'labour_summary' : level;
};

const courtOf = ({ provenance: { court } }: Decision['content']): string =>
  courtNamed(fold(court)) ?? court.trim().toUpperCase();

/** Branches of a case number (Resolução CNJ 65/2008) that are below a superior court. */
const below: Readonly<Record<string, readonly string[]>> = { STJ: ['4', '8'], TST: ['5'] };

/** Whether the case is known, by its number, to be in a court below the one that decided: item V binds no other judge. */
export const isBelow = (material: Material, { content }: Decision): boolean => {
  const court = courtOf(content);
  if (court === 'STF') return true;
  const numbers = caseNumbersOf(material);
  return (
    numbers.length > 0 &&
    numbers.every(
      (number) => entryOf(below, court)?.includes(number.branch) ?? courtOfCaseNumber(number) === court,
    )
  );
};
