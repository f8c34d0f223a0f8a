import type { Provenance } from '#/blocks/precedent/definition.ts';
import type { CitationForm } from '#/lib/domain/citation-forms.ts';
import { courtHeading } from '#/lib/domain/law/court-names.ts';
import { cut } from './bounds.ts';

/** A decision as a document cites it, with what is known of it and nothing else. */
export const cite = (provenance: Provenance, form: CitationForm = 'courts'): string =>
  form === 'abnt' ? citeByStandard(provenance) : citeAsCourts(provenance);

/** `STJ, REsp 1.234.567/SP, Terceira Turma, rel. Min. Fulana, julgado em 14/03/2016, publicado em 20/03/2016`. */
const citeAsCourts = (provenance: Provenance): string => {
  const { number, court, panel = '', judgedOn, publishedOn, gazette } = provenance;
  return joined(', ', [
    court.trim(),
    numberOf(number),
    panel.trim(),
    rapporteurOf(provenance, 'rel.', 'rel. p/ acórdão'),
    judgedOn && `${dayVerb(number)} em ${writtenDay(judgedOn)}`,
    publishedOn && `${gazette?.trim() || 'publicado em'} ${writtenDay(publishedOn)}`,
  ]);
};

/** Whoever wrote the ruling is the one to cite, with the office; an outvoted rapporteur only shows that it is another. */
const rapporteurOf = (
  { rapporteur, office = '', outvoted = '' }: Provenance,
  alone: string,
  ofRuling: string,
): string => {
  if (rapporteur.trim() === '') return '';
  const title = abbreviated(office.trim());
  return joined(' ', [outvoted.trim() ? ofRuling : alone, title, titled(rapporteur.trim())]);
};

/** A typed name has its office before it. */
const titled = (rapporteur: string): string =>
  rapporteur.replace(/^\p{L}{5,15}(?= \p{Lu})/u, (word) => abbreviated(word));

/** A unified case number without its class says that it is one. */
const numberOf = (number: string): string =>
  /^\d{7}-\d{2}\.\d{4}\./u.test(number.trim()) ? `processo n. ${number.trim()}` : number.trim();

const abbreviated = (office: string): string =>
  office.replace(/^Ministr([oa])$/u, 'Min.').replace(/^Desembargador(a?)(?= |$)/u, 'Des.');

/** As a law report by ABNT NBR 6023:2018, section 7.11.2. */
const citeByStandard = (provenance: Provenance): string => {
  const { number, court, panel = '', judgedOn, publishedOn, gazette = '' } = provenance;
  const published = publishedOn && joined(', ', [gazette.trim(), shortDay(publishedOn)]);
  return sentence(
    joined('. ', [
      court.trim() && courtHeading(court, panel.trim()),
      numberOf(number),
      rapporteurOf(provenance, 'Relator:', 'Relator para o acórdão:'),
      judgedOn && `${isSummary(number) ? 'Aprovação' : 'Julgamento'}: ${shortDay(judgedOn)}`,
      published && `Publicação: ${published}`,
    ]),
  );
};

const joined = (mark: string, parts: readonly (string | null | false)[]): string =>
  parts.filter(Boolean).join(mark);

/** A súmula is approved and not judged. */
const dayVerb = (number: string): string => (isSummary(number) ? 'aprovada' : 'julgado');

const isSummary = (number: string): boolean => /^súmula(?!\p{L})/iu.test(number.trim());

/** A day as Brazilians write it: `14/03/2016`. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/');

const months = [
  ...['jan.', 'fev.', 'mar.', 'abr.', 'maio', 'jun.'],
  ...['jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'],
];

/** A day as ABNT NBR 6023 writes it: `14 mar. 2016`. */
const shortDay = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
};

/** `um precedente`, `3 precedentes`: the noun in the number it needs. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `um ${one}` : `${count} ${many}`;

/** UTF-16 units of an ementa or a thesis in a document. */
const mostQuoted = 900;

/** The beginning of a longer text, cut at the end of a sentence, or between words where no sentence ends in time. */
export const beginningOf = (text: string): string => {
  const whole = text.trim().replace(/\s+/gu, ' ');
  if (whole.length <= mostQuoted) return whole;
  const kept = whole.slice(0, mostQuoted).toWellFormed();
  const end = lastEnd(kept);
  return end > mostQuoted / 3 ? `${kept.slice(0, end)} […]` : cut(whole, mostQuoted);
};

/** Where the last sentence ends that is followed by another one; a full stop of a number or an initial ends none. */
const lastEnd = (text: string): number => {
  let last = 0;
  for (const { index } of text.matchAll(/[\p{Ll})”"][.!?] (?=[\p{Lu}“"(\d])/gu)) last = index + 2;
  return last;
};

/** The text as a sentence: it ends with a full stop unless it has an end of its own. */
export const sentence = (text: string): string => {
  const trimmed = text.trim().replace(/[;,]$/u, '');
  return trimmed === '' || /[.!?…:\]]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};
