import { bindingOf } from '#/lib/domain/law/binding.ts';
import { writtenCaseNumber } from '#/lib/domain/law/case-number.ts';
import { courtNamed } from '#/lib/domain/law/courts.ts';
import {
  type Detail,
  type DetailKind,
  decisionWith,
  type NewDecision,
} from '#/lib/domain/library/decision.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { ItemPlace } from '#/lib/domain/library/import-report.ts';
import { checked } from '../checked.ts';
import { caseIn } from '../citation/case-in.ts';
import { courtBy } from '../citation/court.ts';
import { publicationIn } from '../citation/dates.ts';
import { asName } from '../citation/names.ts';
import { asPanel } from '../citation/panel.ts';
import { rapporteursOf } from '../citation/rapporteurs.ts';
import { type Citation, readCitation } from '../citation/read-citation.ts';
import { dayIn } from '../days.ts';
import { areasOf } from '../facts/areas.ts';
import { situationIn } from '../facts/situation.ts';
import { thesisIn } from '../facts/thesis.ts';
import type { ReadItem } from '../item.ts';
import type { TextField } from './labels.ts';
import type { TextRecord } from './text-record.ts';

/** What is known of a decision from elsewhere than its fields. */
type Known = Partial<Pick<NewDecision, 'source' | 'court' | 'panel' | 'judgedOn'>>;

/**
 * The decision that the lines of a record make, or what it lacks. `known` is taken where the fields say nothing, and its
 * source in any case.
 */
export const decisionOf = (
  place: ItemPlace,
  record: TextRecord,
  pageCourt: string,
  known: Known = {},
): Extract<ReadItem, { decision: unknown } | { refusal: unknown }> => {
  const read = record.heading
    ? ofVerbete(record, pageCourt)
    : record.citation
      ? ofCitation(record, record.citation, pageCourt)
      : ofPage(record, pageCourt);
  const summary = withoutLabel(record.text('summary') || record.text('headline') || record.text('question'));
  const thesis = withoutLabel(record.text('thesis') || record.text('highlight')) || thesisIn(summary);
  const says = [
    record.text('number'),
    record.text('theme'),
    record.text('notes'),
    record.citation?.ofRepercussion ?? '',
    summary.slice(0, 400),
  ].join('\n');
  const decision = decisionWith({
    ...read,
    source: known.source ?? 'pasted',
    court: read.court || known.court || '',
    panel: read.panel || known.panel || '',
    judgedOn: read.judgedOn ?? known.judgedOn ?? null,
    summary,
    thesis,
    details: detailsOf(record),
  });
  const situation =
    situationIn(record.text('situation')) ??
    situationIn(record.heading ? (noteOfVerbete.exec(lineOf(summary))?.[0] ?? '') : '') ??
    situationIn(marksIn(record.text('number')));
  return checked(place, {
    ...decision,
    situation: decision.situation ?? situation,
    binding: bindingOf(decision, says),
    areas: areasOf(decision.court, summary, [record.text('area'), record.text('subjects')].join('\n')),
  });
};

/** What a súmula's title says in brackets of what became of it. */
const noteOfVerbete = /\((?:cancelad|nova reda|alterad|revisad)[^()]{0,120}\)/i;

type Read = Partial<NewDecision> & Pick<NewDecision, 'court' | 'number'>;

const ofCitation = (record: TextRecord, citation: Citation, pageCourt: string): Read => {
  const { ofRepercussion: _, ...read } = citation;
  return {
    ...read,
    court: read.court || pageCourtFor(read.number, pageCourt),
    ...(record.has('theme') && { theme: themeIn(record.text('theme')) }),
  };
};

/** A page that is known to be a court's tells the court of what has no unified number on it. */
const pageCourtFor = (number: string, pageCourt: string): string =>
  /\d{4}\.\d\.\d{2}\.\d{4}$/.test(number) ? '' : pageCourt;

const ofVerbete = ({ heading, citation }: TextRecord, pageCourt: string): Read => ({
  kind: heading?.kind ?? 'sumula',
  number: heading?.number ?? '',
  class: heading?.class ?? '',
  court: heading?.court || citation?.court || pageCourt,
  panel: citation?.panel || heading?.panel || '',
  // Its day is the one of its approval.
  judgedOn: citation?.judgedOn ?? null,
  publishedOn: citation?.publishedOn ?? null,
  gazette: citation?.gazette ?? '',
  reference: heading?.number ?? null,
});

/** The fields of a page that has labels. A bulletin writes a whole citation where others have a number. */
const ofPage = (record: TextRecord, pageCourt: string): Read => {
  const field = (name: TextField) => record.text(name);
  const cited = readCitation(field('number'));
  if (cited?.number && cited.rapporteur) return ofCitation(record, cited, pageCourt);
  const found = caseOf(record);
  const { cited: rapporteur, outvoted } = rapporteursOf(lineOf(field('writer')), lineOf(field('rapporteur')));
  const panel = asPanel(lineOf(field('panel')) || found.panel);
  const judgedOn = dayIn(field('judgedOn'));
  const signs = { class: found.class, unified: found.unified, panel, office: rapporteur.office };
  const court =
    courtNamed(fold(lineOf(field('court')))) ??
    (found.court ||
      courtBy({ ...signs, rapporteur: rapporteur.name, judgedOn }) ||
      pageCourtOf(record, found.unified !== undefined, pageCourt));
  return {
    court: ofLabour(record, found.unified?.branch) ?? court,
    number: found.number,
    class: found.class,
    caseNumber: found.caseNumber,
    state: found.state,
    rapporteur: rapporteur.name,
    office: rapporteur.office,
    outvoted,
    panel,
    judgedOn,
    ...publicationIn(field('publishedOn')),
    theme: themeIn(field('theme')),
  };
};

/** The TST's page has a label of its own, and numbers that name the court below. */
const ofLabour = ({ pageCourt }: TextRecord, branch: string | undefined): string | undefined =>
  pageCourt === 'TST' && branch === '5' ? 'TST' : undefined;

const pageCourtOf = ({ pageCourt }: TextRecord, isUnified: boolean, known: string): string => {
  if (isUnified) return '';
  return pageCourt === 'TST' ? '' : pageCourt || known;
};

const caseOf = (record: TextRecord) => {
  const lines = record.text('number').split('\n');
  const written = lines.find((line) => /\d/.test(line)) ?? '';
  const found = caseIn(written);
  const sort = found?.class || classOf(record);
  const ruling = /\d{4,9}/.exec(record.text('ruling_number'))?.[0];
  const unified = found?.unified ?? caseIn(record.text('caseNumber'))?.unified;
  const [, panel = ''] = found?.number.split('-TCU-', 2) ?? [];
  const common = { unified, state: found?.state ?? '', panel, court: found?.court ?? '' };
  if (ruling) {
    const caseNumber = unified ? writtenCaseNumber(unified) : '';
    return { ...common, number: `Acórdão ${ruling}`, class: 'Acórdão', caseNumber };
  }
  const bare = /(?<!\d)\d{6,12}(?!\d)/.exec(written.replaceAll('.', ''))?.[0];
  const number = found?.number ?? (bare && sort ? `${sort} ${bare}` : '');
  return { ...common, number, class: sort, caseNumber: '' };
};

/** `Apelação Cível / Planos de saúde`: the class stands before the subject. */
const classOf = (record: TextRecord): string =>
  asName(
    lineOf(record.text('class'))
      .split(/ \/ |\//, 1)[0]
      ?.replace(/^[\d.\s-]{1,40}/, '') ?? '',
  );

const lineOf = (text: string): string => text.split('\n', 1)[0]?.trim() ?? '';

/** Marks that the STJ's page sets under the number: `RECURSO REPETITIVO`, `TESE SUPERADA`. */
const marksIn = (number: string): string =>
  number
    .split('\n')
    .filter((line) => /^(?:tese|tema|recurso repetitivo|s[úu]mula)/i.test(line.trim()))
    .join('\n');

const themeIn = (text: string): string | null => {
  const { sort = 'Tema', number } =
    /(?<sort>IAC|IRDR)?[^\d\n]{0,40}(?<!\d)(?<number>\d{1,4}|\d\.\d{3})(?![\d.])/.exec(text.slice(0, 400))
      ?.groups ?? {};
  return number ? `${sort} ${number.replace('.', '')}` : null;
};

/** The ementa without its label and the quotation marks around it. */
const withoutLabel = (text: string): string => {
  const plain = text.replace(/^["“]?\s{0,9}E(?:MENTA|menta)\s{0,9}[:.-]?\s{1,9}/, '');
  return /^["“]/.test(plain) && /["”]\.?$/.test(plain)
    ? plain.replace(/^["“]/, '').replace(/["”]\.?$/, '')
    : plain;
};

const kept: readonly (readonly [DetailKind, TextField])[] = [
  ['ruling', 'ruling'],
  ['question', 'question'],
  ['supplement', 'supplement'],
  ['cited', 'cited'],
  ['statutes', 'statutes'],
  ['notes', 'notes'],
  ['subjects', 'subjects'],
  ['subjects', 'area'],
  ['status', 'situation'],
  ['other', 'other'],
];

const detailsOf = (record: TextRecord): Detail[] => {
  const details = kept.flatMap(([kind, field]): Detail[] => {
    const text = record.text(field);
    return text ? [{ kind, text }] : [];
  });
  const headline = record.text('headline');
  return headline && record.has('summary') ? [...details, { kind: 'subjects', text: headline }] : details;
};
