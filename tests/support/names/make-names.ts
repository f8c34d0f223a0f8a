import { below, pick, type Random } from '../random.ts';
import { brands, companyForms, familyNames, givenNames, trades } from './lists.ts';

export interface MadeName {
  name: string;
  kind: 'person' | 'company';
}

const chance = (random: Random, share: number): boolean => random() < share;

/** A person with one or two given names and two or three family names. */
const personName = (random: Random): MadeName => {
  const given = [pick(givenNames, random), ...(chance(random, 0.5) ? [pick(givenNames, random)] : [])];
  const families = Array.from({ length: chance(random, 0.4) ? 3 : 2 }, () => pick(familyNames, random));
  const joined = families.map((name) =>
    chance(random, 0.3) ? `${pick(['da', 'de', 'dos'], random)} ${name}` : name,
  );
  const generation = chance(random, 0.05) ? [pick(['Júnior', 'Filho', 'Neto'], random)] : [];
  return { name: [...given, ...joined, ...generation].join(' '), kind: 'person' };
};

/** A company named by a brand, a family or both, and what it does. */
const companyName = (random: Random): MadeName => {
  const own = chance(random, 0.4)
    ? `${pick(familyNames, random)} & ${pick(familyNames, random)}`
    : `${pick(brands, random)} ${pick(chance(random, 0.5) ? brands : familyNames, random)}`;
  const trade = pick(trades, random);
  const whole = pick([`${trade} ${own}`, `${own} ${trade}`, `${own} Comércio de ${trade}`], random);
  return { name: `${whole} ${pick(companyForms, random)}`, kind: 'company' };
};

/** Names that are all different, a third of them companies'. */
export const makeNames = (count: number, random: Random): MadeName[] => {
  const made = new Map<string, MadeName>();
  while (made.size < count) {
    const name = below(3, random) === 0 ? companyName(random) : personName(random);
    made.set(name.name, name);
  }
  return [...made.values()];
};
