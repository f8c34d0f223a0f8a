import { matchesOf, type Recogniser } from './match.ts';

const scales: Record<string, number> = { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 };
const figure = '(?<whole>\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,12})(?:,(?<cents>\\d{1,2}))?';
const scale = '(?:\\s{1,2}(?<scale>mil|milhão|milhões|bilhão|bilhões)(?!\\p{L}))?';
const withSign = new RegExp(`R\\$\\s{0,2}${figure}(?!\\d)${scale}`, 'gu');
const withWord = new RegExp(
  `(?<![\\d.,$])(?<!R\\$\\s{0,2})${figure}${scale}(?:\\s{1,2}de)?\\s{1,2}reais(?!\\p{L})`,
  'gu',
);

/** Amounts in reais, as a number of centavos. */
export const amounts: Recogniser = (text) =>
  [withSign, withWord].flatMap((pattern) =>
    matchesOf(text, pattern, ({ whole = '', cents = '', scale: word }) => {
      const factor = word ? (scales[word] ?? 1) : 1;
      const reais = Number(`${whole.replaceAll('.', '')}.${cents || '0'}`);
      return { kind: 'amount', value: String(Math.round(reais * factor * 100)) };
    }),
  );
