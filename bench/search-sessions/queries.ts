import { below, pick, seeded } from '../../tests/support/random.ts';

/** A message that the user of the bench alone has, once. */
export const rareText =
  'A enfiteuse e o laudêmio do imóvel, no processo 1000410-58.2021.8.26.0405, foram pagos em juízo.';

/** What is measured one by one. */
export const measuredQueries: Readonly<Record<string, string>> = {
  'a rare word': 'laudêmio',
  'a common word': 'consumidor',
  'a phrase': '"dano moral presumido"',
  'a phrase that nothing has': '"consumidor presumido"',
  'a number': '10004105820218260405',
};

/** A hundred queries, the same at each run: words, phrases and numbers of the texts, and what is not wanted. */
export const comparedQueries = (texts: readonly string[]): string[] => {
  const random = seeded(41);
  const words = (count: number): string => {
    const all = pick(texts, random).split(' ');
    const start = below(all.length - count, random);
    return all.slice(start, start + count).join(' ');
  };
  return Array.from({ length: 100 }, (_, index) => {
    if (index % 5 === 0) return `"${words(3)}"`;
    if (index % 5 === 1) return `${words(2)} -${words(1).replace(/^\W+/, '')}`;
    if (index % 5 === 2) return String(1 + below(2_048, random));
    return words(1 + (index % 4));
  });
};
