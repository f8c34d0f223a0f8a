import { courtNamed } from '#/lib/domain/law/courts.ts';
import type { DecisionKind } from '#/lib/domain/library/facts.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** The heading of a súmula, an orientação jurisprudencial or an enunciado. */
export interface VerbeteHeading {
  kind: DecisionKind;
  /** As it is cited: `Súmula 655`, `OJ 394 da SDI-1`. */
  number: string;
  class: string;
  /** Who stated it, where the heading says so. */
  court: string;
  panel: string;
  /** What follows on the same line: the text, or a note such as `(cancelada)`. */
  rest: string;
}

const sumula =
  /^\s{0,9}["“]?s[úu]mula(?<binding>\s{1,3}vinculante)?(?:\s{1,3}(?:do\s{1,3})?(?<before>STF|STJ|TST|TSE|TCU|TNU|STM))?\s{0,3}(?:n(?:\.?[º°o]|\.)?\s{0,3})?(?<digits>\d{1,4})(?<after>\s{0,3}(?:\/|,?\s{1,3}d[oa]\s{1,3}|\s{0,3}-\s{0,3}|\s)\s{0,3}(?:(?:STF|STJ|TST|TSE|TCU|TNU|STM|TJ-?[A-Z]{2}|TRF-?\d|TRT-?\d{1,2}|TRE-?[A-Z]{2})|(?:Supremo|Superior|Tribunal)[\p{L}\s]{5,60}?(?=$|:|\s[-–])))?(?<rest>\s{0,3}(?:$|[:–(]|-\s|\.\s{0,3}$))/iu;
const guideline =
  /^\s{0,9}(?:OJ|orienta[çc][ãa]o jurisprudencial|precedente normativo|PN)[-\s]{0,4}(?:(?<panelBefore>SB?DI-?[I12]{1,2}(?:-T)?|SDC|TP)[-\s]{1,4})?(?:n\.?[º°o]?\s{0,3})?(?<digits>\d{1,4})(?:,?\s{0,3}(?:d[ao]s?\s{0,3})?(?<panel>SB?DI-?[I12]{1,2}(?: transit[óo]ria)?|SDC|tribunal pleno|se[çc][ãa]o de diss[íi]dios (?:individuais|coletivos)(?: [I12]{1,2})?))?(?:\s{0,3}(?:do|\/)\s{0,3}(?<court>TST|TRT-?\d{1,2}))?(?<rest>\s{0,3}(?:$|[:.–(]|-\s|(?<=\s)(?=\p{Lu}{3})))/iu;
const statement =
  /^\s{0,9}enunciado\s{0,3}(?:n\.?[º°o]?\s{0,3})?(?<digits>\d{1,4})(?<of>\s{0,3}(?:\/|,?\s{0,3}d[oa]s?\s{1,3}|\s{0,3}[-–]\s{0,3})(?:[IVX]{1,5}\s{1,3}jornada[\p{L}\s]{5,60}?|FONAJEF?|FONAJEM|FPPC|CJF|ENFAM|[\p{L}\s]{0,20}jornadas?[\p{L}\s]{5,60}?)(?:\s{0,3}\/\s{0,3}CJF)?)?(?<rest>\s{0,3}(?:$|[:–(]|-\s|\.\s{0,3}$))/iu;

/** The heading that a line is; undefined where a súmula is only spoken of. */
export const verbeteHeading = (line: string): VerbeteHeading | undefined => {
  if (!/^\s{0,9}["“]?(?:s[úu]mula|oj|orienta|precedente normativo|pn|enunciado)/iu.test(line))
    return undefined;
  const text = line.length > 4_000 ? line.slice(0, 4_000) : line;
  const tail = line.slice(text.length);
  const found = ofSumula(text) ?? ofGuideline(text) ?? ofStatement(text);
  return found && { ...found, rest: restOf(found.rest + tail) };
};

/** The groups of a heading; its rest goes on to the end of the line. */
const groupsOf = (form: RegExp, line: string): Record<string, string | undefined> | undefined => {
  const match = form.exec(line);
  const sign = match?.groups?.rest ?? '';
  return match ? { ...match.groups, rest: line.slice(match[0].length - sign.length) } : undefined;
};

const ofSumula = (line: string): VerbeteHeading | undefined => {
  const groups = groupsOf(sumula, line);
  if (!groups) return undefined;
  const { binding, before = '', digits, after = '', rest = '' } = groups;
  const court = courtNamed(fold(before || after.replace(/^[\s,/-]{0,4}(?:d[oa]\s+)?/i, ''))) ?? '';
  const sort = binding ? 'Súmula Vinculante' : 'Súmula';
  return {
    kind: binding ? 'binding_sumula' : 'sumula',
    number: `${sort} ${digits}`,
    class: sort,
    // Only the STF states binding ones (Constituição, art. 103-A).
    court: binding ? 'STF' : court,
    panel: '',
    rest,
  };
};

const ofGuideline = (line: string): VerbeteHeading | undefined => {
  const groups = groupsOf(guideline, line);
  if (!groups) return undefined;
  const { panelBefore, digits, panel = panelBefore ?? '', court, rest = '' } = groups;
  const isNormative = /^\s*(?:precedente|pn)/i.test(line);
  const sort = isNormative ? 'Precedente Normativo' : 'OJ';
  const body = panel
    .toUpperCase()
    .replace(/^SB?DI-?(?=\d)/, 'SDI-')
    .replace(/^SBDI/, 'SDI');
  return {
    kind: 'guideline',
    number: `${sort} ${digits}${body && !isNormative ? ` da ${body.replace(/^SDI-?II$/, 'SDI-2').replace(/^SDI-?I$/, 'SDI-1')}` : ''}`,
    class: sort,
    // The sections of individual and collective disputes are the TST's.
    court: court?.toUpperCase().replace('-', '') ?? (body ? 'TST' : ''),
    panel: body,
    rest,
  };
};

const ofStatement = (line: string): VerbeteHeading | undefined => {
  const groups = groupsOf(statement, line);
  if (!groups) return undefined;
  const { digits, of = '', rest = '' } = groups;
  const forum = of.replace(/^[\s,/–-]{0,4}(?:d[oa]s?\s+)?/i, '').trim();
  return {
    kind: 'statement',
    number: [`Enunciado ${digits}`, forum && `(${forum})`].filter(Boolean).join(' '),
    class: 'Enunciado',
    court: /jornada|cjf/i.test(forum)
      ? 'CJF'
      : forum.toUpperCase().match(/^[A-Z]{3,8}$/)
        ? forum.toUpperCase()
        : '',
    panel: '',
    rest,
  };
};

const restOf = (rest: string): string => rest.replace(/^[\s:.–-]{1,6}/, '');
