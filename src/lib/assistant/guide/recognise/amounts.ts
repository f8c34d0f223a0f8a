import { matchesOf, type Recogniser } from './match.ts';
import { inWords, numberOf } from './number-words.ts';

const scales: Record<string, number> = { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 };
const figure = '(?<whole>\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,12})(?:,(?<cents>\\d{1,2}))?(?!\\d)';
const scale = '(?:\\s(?<scale>milhão|milhões|mil|bilhão|bilhões)(?!\\p{L}))?';
/** The same amount again in words, as in `R$ 10.000,00 (dez mil reais)`. */
const again = '(?:\\s?\\([\\p{L}\\s,]{2,120}(?:reais|real|centavos?)\\))?';

const inFigures = [
  new RegExp(`R\\$\\s?${figure}${scale}(?:(?:\\sde)?\\sreais(?!\\p{L}))?${again}`, 'giu'),
  new RegExp(`(?<![\\d.,$])(?<!R\\$\\s?)${figure}${scale}(?:\\sde)?\\sreais(?!\\p{L})${again}`, 'giu'),
];
const written = new RegExp(
  `(?<reais>${inWords})(?:\\sde)?\\s(?:reais|real)(?!\\p{L})(?:\\se\\s(?<cents>\\d{1,2}|${inWords})\\scentavos?(?!\\p{L}))?`,
  'giu',
);
const onlyCents = new RegExp(`(?<![\\d.,])(?<cents>\\d{1,2}|${inWords})\\scentavos?(?!\\p{L})`, 'giu');

/** Amounts in reais, as a number of centavos. */
export const amounts: Recogniser = (text) => [
  ...inFigures.flatMap((pattern) => matchesOf(text, pattern, fromFigures)),
  ...[written, onlyCents].flatMap((pattern) =>
    matchesOf(text, pattern, ({ reais = '', cents = '' }) => ({
      kind: 'amount',
      value: String(numberOf(reais) * 100 + numberOf(cents)),
    })),
  ),
];

const fromFigures = ({ whole = '', cents = '', scale: word }: Record<string, string | undefined>) => {
  const factor = word ? (scales[word.toLocaleLowerCase('pt-BR')] ?? 1) : 1;
  const reais = Number(`${whole.replaceAll('.', '')}.${cents || '0'}`);
  return { kind: 'amount' as const, value: String(Math.round(reais * factor * 100)) };
};
