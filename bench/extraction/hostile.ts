import { recognise } from '../../src/lib/assistant/guide/recognise/index.ts';
import { say } from '../say.ts';

/** Unfinished findings, and texts that make a careless pattern backtrack. */
const seeds: Record<string, string> = {
  blanks: ' ',
  digits: '1',
  articles: 'art. 1, 1, 1, ',
  capitals: 'Alves ',
  'one word': 'Aa',
  súmulas: 'Súmulas 1, 2, 3, ',
  'numbers in words': 'mil e ',
  amounts: 'R$ 1 (mil ',
  deadlines: 'prazo a a a a ',
  appeals: 'AgInt no ',
  acts: 'Lei n 1 de 1 de ',
  'combining marks': '\u0301',
};
const lengths = [15_000, 30_000, 60_000] as const;

/** Prints the milliseconds that hostile texts of each length take. At twice the length the time may double, not quadruple. */
export const sayHostile = (): void => {
  say(`\nhostile texts: milliseconds at ${lengths.join(', ')} characters`);
  for (const [name, seed] of Object.entries(seeds)) {
    const times = lengths.map((length) => millisecondsFor(seed.repeat(length).slice(0, length)));
    say(`  ${name.padEnd(18)} ${times.map((time) => time.toFixed(0).padStart(5)).join(' ')}`);
  }
};

const millisecondsFor = (text: string): number => {
  const start = performance.now();
  recognise(text);
  return performance.now() - start;
};
