import { type Match, matchesOf, type Recogniser } from './match.ts';

const units: Record<string, string> = {
  dia: 'D',
  dias: 'D',
  hora: 'H',
  horas: 'H',
  mês: 'M',
  meses: 'M',
  ano: 'Y',
  anos: 'Y',
};
const pattern =
  /(?<cue>prazo(?:\s{1,2}\p{Ll}{3,16}){0,3}\s{1,2}(?:de|em)|em até|dentro de|no máximo|em)\s{1,2}(?<count>\d{1,3})(?:\s{0,2}\(\p{Ll}[\p{Ll}\s]{1,30}\))?\s{1,2}(?<unit>dias?|horas?|mês|meses|anos?)(?<working>\s{1,2}úteis|\s{1,2}corridos)?(?!\p{L})/giu;

/** Spans of time that something must be done in, as ISO 8601 durations; working days end in `(úteis)`. */
export const deadlines: Recogniser = (text) =>
  matchesOf(text, pattern, ({ count = '', unit = '', working }): Pick<Match, 'kind' | 'value'> => {
    const letter = units[unit.toLocaleLowerCase('pt-BR')] ?? 'D';
    const span = `P${letter === 'H' ? 'T' : ''}${Number(count)}${letter}`;
    return { kind: 'deadline', value: working?.includes('úteis') ? `${span} (úteis)` : span };
  });
