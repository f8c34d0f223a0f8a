import type { Finding } from '#/blocks/progress/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { caseNumberIn } from '#/lib/domain/law/case-number.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { Material } from '../material.ts';

/** A branch of justice with appeals of its own. */
export type Justice = 'labour' | 'small_claims';

/**
 * The branch that the case is in, by its number (Resolução CNJ 65/2008, art. 1, § 4) and by the court that the facts name;
 * undefined for any other branch, and where they name several. No number tells a small-claims court.
 */
export const justiceOf = (material: Material): Justice | undefined => {
  const texts = material.points.filter(({ kind }) => kind !== 'citation').map(({ text }) => text);
  const written = [...texts, ...numbersIn(material)];
  const branches = new Set(written.flatMap((text) => caseNumberIn(text)?.branch ?? []));
  const named = new Set(texts.flatMap(courtsNamed));
  if (branches.size > 1 || named.size > 1) return undefined;
  const [branch] = branches;
  const [court] = named;
  if (branch === undefined) return court;
  if (branch === labour) return court === 'small_claims' ? undefined : 'labour';
  return court === 'small_claims' ? court : undefined;
};

const labour = '5';

/** Case numbers of the messages, but for those in what the lawyer keeps out of documents. */
const numbersIn = ({ progress, diagnosis }: Material): string[] => {
  const kept = (diagnosis?.content.points ?? []).filter(({ use }) => use === 'internal' || use === 'omitted');
  return (progress?.content.findings ?? [])
    .filter(({ kind, warning }) => kind === 'case_number' && !warning)
    .filter((found) => !kept.some((point) => isWithin(found, point)))
    .map(({ value }) => value);
};

const isWithin = ({ source, start }: Finding, { place }: Point): boolean =>
  place?.source === source && place.start <= start && start < place.end;

const courtsNamed = (text: string): Justice[] => {
  const folded = fold(text);
  return (Object.keys(forms) as Justice[]).filter((justice) => forms[justice].test(folded));
};

/** Small-claims courts for criminal cases have an apelação (Lei 9.099/1995, art. 82). */
const forms: Record<Justice, RegExp> = {
  labour:
    /\b(?:vara|juiz|justica|tribunal(?: regional| superior)?) d[oe] trabalho\b|\btrt(?:[- ]?\d{1,2})?\b|\btst\b/,
  small_claims: /\bjuizados? especia(?:l|is)(?! criminal| criminais)\b|\bturmas? recursa(?:l|is)\b/,
};
