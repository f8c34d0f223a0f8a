import { fold } from '#/lib/domain/library/fold.ts';
import { privateAreas } from '../areas/private-law.ts';
import { type Material, pointsOf } from '../material.ts';
import { caseNumbersOf } from './case-numbers.ts';
import { type CourtSign, courtSignsIn } from './court-words.ts';

/** A branch of justice with appeals of its own; the ordinary one is that of the states and the federal one. */
export type Justice = 'labour' | 'small_claims' | 'ordinary';

/**
 * The branch that the case is in, by its number (Resolução CNJ 65/2008, art. 1, § 4), by the court that the facts say
 * decided it, and else by an area of private law; undefined for any other branch, and where the signs contradict each
 * other. No number tells a small-claims court.
 */
export const justiceOf = (material: Material): Justice | undefined => {
  const numbers = new Set(caseNumbersOf(material).map(({ branch }) => branches[branch] ?? 'other'));
  const words = wordsOf(material);
  const has = (sign: CourtSign): boolean => numbers.has(sign) || words.has(sign);
  if (numbers.size > 1 || has('other')) return undefined;
  if (has('labour')) {
    const isDoubted = has('ordinary') || words.has('not_labour');
    return isDoubted || (words.has('small_claims') && !numbers.has('labour')) ? undefined : 'labour';
  }
  if (words.has('small_claims')) return words.has('ordinary') ? undefined : 'small_claims';
  if (has('ordinary')) return isOf(material, /trabalh/u) ? undefined : 'ordinary';
  return isPrivateLaw(material) && !words.has('not_labour') ? 'ordinary' : undefined;
};

/** By J of the number: the federal courts, those of labour and those of the states. */
const branches: Readonly<Record<string, CourtSign>> = { 4: 'ordinary', 5: 'labour', 8: 'ordinary' };

const wordsOf = (material: Material): Set<CourtSign> => {
  const signs = new Set(pointsOf(material, 'fact').flatMap(({ text }) => courtSignsIn(text)));
  if (isOf(material, /eleitoral|militar/u)) signs.add('other');
  if (isOf(material, /previdenci/u) || isAgainstInss(material)) signs.add('not_labour');
  return signs;
};

const isAgainstInss = (material: Material): boolean =>
  pointsOf(material, 'party').some(({ text }) =>
    /^(?:inss\b|instituto nacional d[oa] segur)/u.test(fold(text)),
  );

const areaOf = ({ diagnosis }: Material): string => fold(diagnosis?.content.area.trim() ?? '');
const isOf = (material: Material, area: RegExp): boolean => area.test(areaOf(material));

const ofPrivateLaw = new Set(privateAreas.map(({ name }) => fold(name)));
const isPrivateLaw = (material: Material): boolean => ofPrivateLaw.has(areaOf(material));
