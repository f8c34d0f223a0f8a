import { below, pick, type Random } from '../random.ts';
import { companyForms } from './lists.ts';
import type { MadeName } from './make-names.ts';

type Variant = (words: string[], random: Random) => string[];

const particles = new Set(['da', 'de', 'dos', '&']);
const forms = new Set(companyForms.flatMap((form) => form.split(' ')));

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const placesOf = (words: readonly string[]): number[] =>
  [...words.keys()].filter((index) => !particles.has(words[index] ?? '') && !forms.has(words[index] ?? ''));
const changed = (words: string[], index: number, change: (word: string) => string): string[] =>
  words.map((word, at) => (at === index ? change(word) : word));

/** One letter that is dropped, doubled, replaced or swapped with the next, from the second letter on. */
const typo = (word: string, random: Random): string => {
  const at = 1 + below(word.length - 2, random);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const letters = 'aeiorstlnm';
  return pick(
    [
      head + tail,
      head + letter + letter + tail,
      head + letters.charAt(below(letters.length, random)) + tail,
      head + tail.charAt(0) + letter + tail.slice(1),
    ],
    random,
  );
};

const withoutAccents: Variant = (words) => words.map(plain);
const capitals: Variant = (words) => words.map((word) => plain(word).toUpperCase());
const withTypo: Variant = (words, random) => {
  const long = placesOf(words).filter((index) => (words[index]?.length ?? 0) >= 5);
  return long.length === 0
    ? capitals(words, random)
    : changed(words, pick(long, random), (word) => typo(word, random));
};
const withoutParticles: Variant = (words) => words.filter((word) => !particles.has(word));

const reversed: Variant = (words) => {
  const last = words.at(-1) ?? '';
  return [`${last},`, ...words.slice(0, -1)];
};
const initials: Variant = (words) => {
  const middle = placesOf(words).slice(1, -1);
  return words.map((word, index) => (middle.includes(index) ? `${word.charAt(0)}.` : word));
};
const firstInitial: Variant = (words) => changed(words, 0, (word) => `${word.charAt(0)}.`);
const withoutMiddle: Variant = (words) => {
  const middle = placesOf(words).slice(1, -1);
  const left = middle[0];
  return middle.length < 2 ? words : words.filter((_, index) => index !== left);
};
const otherSpelling: Variant = (words) =>
  words.map((word) =>
    word
      .replace(/Luiz/, 'Luís')
      .replace(/Souza/, 'Sousa')
      .replace(/^Th/, 'T')
      .replace(/^Vítor/, 'Victor')
      .replace(/^Cláudi/, 'Klaudi')
      .replace(/^Wa/, 'Va'),
  );

const otherForm: Variant = (words, random) => [
  ...words.filter((word) => !forms.has(word)),
  pick(companyForms, random),
];
const noForm: Variant = (words) => words.filter((word) => !forms.has(word));
const abbreviated: Variant = (words) =>
  words.map((word) =>
    word
      .replace(/^Comércio$/, 'Com.')
      .replace(/^Transportes$/, 'Transp.')
      .replace(/^Construtora$/, 'Constr.')
      .replace(/^Supermercado$/, 'Supermerc.')
      .replace(/^Imobiliária$/, 'Imob.')
      .replace(/^Alimentos$/, 'Alim.'),
  );

const ofPeople = [
  ...[withoutAccents, capitals, withTypo, withTypo, withoutParticles, reversed],
  ...[initials, firstInitial, withoutMiddle, otherSpelling],
];
const ofCompanies = [withoutAccents, capitals, withTypo, withTypo, otherForm, noForm, abbreviated];

/** The name as another hand writes it: one or two of the changes that a lawyer meets. */
export const variantOf = ({ name, kind }: MadeName, random: Random): string => {
  const all = kind === 'person' ? ofPeople : ofCompanies;
  const once = pick(all, random)(name.split(' '), random);
  const isTwice = random() < 0.3;
  return (isTwice ? pick([withoutAccents, capitals], random)(once, random) : once).join(' ');
};
