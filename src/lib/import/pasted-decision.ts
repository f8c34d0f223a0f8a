import type { Detail, DetailKind, NewDecision } from '#/lib/domain/library/decision.ts';
import type { ItemPlace } from '#/lib/domain/library/import-report.ts';
import { cnjNumber, courtOf, dotted } from './case-number.ts';
import { checked } from './checked.ts';
import { dayIn } from './days.ts';
import type { ReadItem } from './item.ts';
import type { PastedField } from './pasted-labels.ts';

interface Citation {
  whole: string;
  number: string;
  rapporteur: string;
  panel: string;
  judgedOn: string;
  publishedOn: string;
}

/** `(REsp n. 1.918.338/MT, relator Ministro …, Terceira Seção, julgado em 26/5/2021, DJe de 31/5/2021.)` */
const citation =
  /\((?<number>[^(),]{2,80}? n\. ?\d[\d.]*(?:\/[A-Z]{2})?), relatora?(?: para acórdão)? (?<rapporteur>[^,()]{3,80}), (?:relatora? para acórdão [^,()]{3,80}, )?(?<panel>[^,()]{3,60}), julgado em (?<judgedOn>[\d/]{8,10}), (?<publishedOn>DJ[^()]{3,40}?)\)\s*$/;

/** The citation in brackets with which a text ends, as the STJ writes it; undefined where there is none. */
export const citationIn = (text: string): Citation | undefined => {
  const match = citation.exec(text.replace(/\s+/g, ' '));
  return match ? ({ ...match.groups, whole: match[0] } as unknown as Citation) : undefined;
};

/** The decision that a record's fields make, or what it lacks. */
export const decisionFrom = (place: ItemPlace, field: (name: PastedField) => string): ReadItem => {
  const cited = field('number') ? undefined : citationIn(field('summary').slice(-800));
  const number = numberIn(cited?.number ?? field('number'));
  const sort =
    number.slice(0, Math.max(0, number.search(/\d/))).trim() || field('sort').split('/')[0]?.trim() || '';
  const [rapporteur = ''] = (cited?.rapporteur ?? field('rapporteur')).split('\n');
  return checked(place, {
    source: 'pasted',
    court: courtOf(number) ?? superiorCourt(sort),
    number,
    reference: null,
    class: sort,
    rapporteur: withoutCode(rapporteur),
    panel:
      cited?.panel ??
      field('panel')
        .split('\n')[0]
        ?.replace(/^[A-Z]\w - /, '') ??
      '',
    judgedOn: dayIn(cited?.judgedOn ?? field('judgedOn')),
    publishedOn: dayIn(cited?.publishedOn ?? field('publishedOn')),
    theme: null,
    summary: field('summary').replace(/^EMENTA\s*:?\s*/i, ''),
    thesis: field('thesis'),
    details: kept.flatMap((kind): Detail[] => {
      const text = field(kind);
      return text ? [{ kind, text }] : [];
    }),
  });
};

const kept: readonly (DetailKind & PastedField)[] = ['ruling', 'supplement', 'cited', 'statutes', 'notes'];

/** The name without the number in brackets that the STJ's page writes behind it: `Ministra SICRANA (1158)`. */
const withoutCode = (rapporteur: string): string => {
  const name = rapporteur.trim();
  const code = /\(\d{1,9}\)$/.exec(name);
  return code ? name.slice(0, code.index).trim() : name;
};

/** `REsp 1918338 / MT`: the class with its number and the state, each part of bounded length. */
const classAndNumber =
  /^(?<path>\p{L}[\p{L} .]{0,60}?)\s{0,20}(?:n\. ?|nº ?)?(?<digits>\d[\d.]{0,40})(?:\s{0,5}[/-]\s{0,5}(?<state>[A-Z]{2}))?/u;

/** The number as it is cited: `REsp 1918338 / MT` on the page becomes `REsp 1.918.338/MT`. */
const numberIn = (text: string): string => {
  const [cnj] = cnjNumber.exec(text) ?? [];
  if (cnj) return cnj;
  const line = text.split('\n').find((each) => /\d/.test(each)) ?? '';
  const { path, digits, state } = classAndNumber.exec(line.trimStart())?.groups ?? {};
  if (!path || !digits) return '';
  return `${path.trim()} ${dotted(digits.replaceAll('.', ''))}${state ? `/${state}` : ''}`;
};

const supreme = new Set(['RE', 'ARE', 'ADI', 'ADC', 'ADPF', 'ADO']);

/** A superior court's decision names its court by its class alone. */
const superiorCourt = (sort: string): NewDecision['court'] =>
  supreme.has(sort.split(' ').at(-1) ?? '') ? 'STF' : 'STJ';
