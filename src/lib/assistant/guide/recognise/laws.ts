import { statutes, yearOf } from '#/lib/domain/law/statutes.ts';
import { actOf, actPattern, anotherAct, isAct } from './acts.ts';
import { initials, isClear, lawByForm, type NamedLaw, namesInFull, predecessorOf } from './law-names.ts';
import type { Groups } from './match.ts';
import type { PlainText } from './plain-text.ts';

/** A law where a text names it. */
export interface Law {
  /** Its name, or its kind, number and year: `Código Civil`, `Lei 8078/1990`. */
  name: string;
  /** Id of the statute in the table; empty where it has none. */
  statute: string;
  /** Kind, number and year of an act that is named by its number. */
  act?: { kind: string; number: string; year: string };
  /** The text says which of two statutes with one name it means: `CPC/73`. */
  hasYear: boolean;
  /** Initials that mean a law only beside an article: `LIA`, or `cp` in small letters. */
  needsArticle: boolean;
  start: number;
  end: number;
}

const yearAfter = '(?:(?:\\s?/\\s?|\\sde\\s)(?<year>(?:19|20)\\d{2}|(?<=/\\s?)\\d{2})(?![\\d/]|[.-]\\d))?';
const former = '(?<former>(?:antig[ao]|anterior|revogad[ao]|velh[ao]|ex)[\\s-])?';
const inFull = new RegExp(
  `(?<![\\p{L}\\d])${former}(?<form>${namesInFull}|constituicao(?!\\s(?:estadual|d[aeo]s?\\s(?!republica)))|carta\\smagna)(?![\\p{L}\\d])${yearAfter}(?<revoked>\\s(?:revogad[ao]|anterior)(?!\\p{L}))?`,
  'gu',
);
// A number after the initials tells another thing, such as a conflito de competência.
const inInitials = new RegExp(
  `(?<![\\p{L}\\d./-])${former}(?<form>${initials})(?![\\p{L}\\d]|-\\p{L})${yearAfter}(?!(?<=(?:cc|cp|ce|lep|pi))\\s(?:n[.º°]{1,2}\\s?)?\\d{4})`,
  'gu',
);

/** Codes and numbered acts in order of place, without overlaps. */
export const lawsIn = (text: PlainText): Law[] => {
  const laws = [
    ...[...text.folded.matchAll(inFull)].flatMap((match) => named(text, match)),
    ...[...text.folded.matchAll(actPattern)].flatMap((match) => numbered(text, match)),
    ...[...text.folded.matchAll(inInitials)].flatMap((match) => named(text, match)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return laws.filter((law) => {
    if (law.start < end) return false;
    end = law.end;
    return true;
  });
};

const named = (text: PlainText, match: RegExpExecArray): Law[] => {
  const { form = '', year, former: before, revoked } = match.groups ?? {};
  const isCapital = /^\p{Lu}/u.test(text.written.slice(match.index + (before ?? '').length));
  if (/^\p{Lu}\p{Ll}/u.test(text.written.slice(match.index)) && form.length <= 3) return [];
  const isName = form.includes(' ') || /\s/u.test(form);
  if (form === 'constituicao' && !isCapital) return [];
  const law = lawByForm(form === 'constituicao' ? 'constituicao federal' : form, year);
  if (!law) return [];
  const meant: NamedLaw = before || revoked ? predecessorOf(law) : law;
  return [
    {
      ...meant,
      hasYear: Boolean(year || before || revoked || /\d|^n/u.test(form)),
      needsArticle: !isName && form !== 'constituicao' && !(isClear(form) && (isCapital || form.length >= 3)),
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
};

const numbered = (text: PlainText, match: RegExpExecArray): Law[] => {
  const groups = match.groups ?? {};
  if (!isAct(groups, /^\p{Lu}/u.test(text.written.slice(match.index)))) return [];
  let end = match.index + match[0].length;
  const laws = [lawOf(groups, match.index, end)];
  while (laws.length < 20) {
    anotherAct.lastIndex = end;
    const next = anotherAct.exec(text.folded);
    if (!next || !/s(?:\s|$)/u.test(groups.act ?? '')) break;
    const start = end + (/^(?:,\se\s|,\s|\se\s)/u.exec(next[0])?.[0].length ?? 0);
    end += next[0].length;
    const { year, dated, written, number } = next.groups ?? {};
    laws.push(lawOf({ act: groups.act, year, dated, written, number }, start, end));
  }
  return laws;
};

const lawOf = (groups: Groups, start: number, end: number): Law => {
  const { name, kind, number, year } = actOf(groups);
  return {
    name,
    statute: statuteOf(kind, number, year),
    act: { kind, number, year },
    hasYear: year !== '',
    needsArticle: false,
    start,
    end,
  };
};

const kindInUrn: Readonly<Record<string, string>> = {
  Lei: ':lei:',
  'Lei Complementar': ':lei.complementar:',
  'Decreto-Lei': ':decreto.lei:',
};
const statuteByAct = new Map(
  statutes.flatMap((statute) =>
    Object.entries(kindInUrn)
      .filter(([, part]) => statute.urn.includes(part))
      .map(([kind]) => [`${kind} ${statute.number}`, statute] as const),
  ),
);

/** The statute of the table with this kind and number; another year is another law. */
const statuteOf = (kind: string, number: string, year: string): string => {
  const statute = statuteByAct.get(`${kind} ${number}`);
  return statute && (year === '' || yearOf(statute) === year) ? statute.id : '';
};
