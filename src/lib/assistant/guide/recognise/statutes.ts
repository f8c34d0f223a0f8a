import { laws } from './laws.ts';
import type { Match, Recogniser } from './match.ts';

const articleStart = /(?<!\p{L})art(?:s?\.|igos?)\s{0,3}(?=\d)/giu;
/** One step of what may follow: numbers, paragraphs, items, letters, joined by commas and the like. */
const part =
  /(?:\s{0,2}(?:,|;|\be\b|\bou\b|c\/c|\ba\b))?\s{0,2}(?:(?<number>\d{1,2}\.\d{3}|\d{1,4})(?:[º°o](?!\p{L}))?(?:-[A-Z](?!\p{L}))?(?!\/|\d)|§§?\s{0,2}\d{1,3}[º°o]?|parágrafo único|caput|inc(?:isos?|s?\.)\s{0,2}[IVXLC]{1,7}(?!\p{L})|[IVXLC]{1,7}(?!\p{L})|alínea\s{0,2}["“']?[a-z]["”']?(?!\p{L})|["“'][a-z]["”'])/iuy;
const link = /,?\s{1,2}(?:todos\s)?(?:da|do|das|dos)\s{1,2}/iuy;
const mostParts = 24;

/** Articles with the law they belong to, and laws that are named by themselves. */
export const statutes: Recogniser = (text) => {
  const named = laws(text);
  const byStart = new Map(named.map((law) => [law.start, law]));
  const articles = [...text.matchAll(articleStart)].map((match) =>
    article(text, match.index, match[0].length, byStart),
  );
  const taken = new Set(articles.map((each) => each.law));
  return [...articles.map((each) => each.match), ...named.filter((law) => !taken.has(law))];
};

const article = (text: string, start: number, opening: number, byStart: ReadonlyMap<number, Match>) => {
  const numbers: string[] = [];
  let end = start + opening;
  for (let count = 0; count < mostParts; count += 1) {
    const step = at(part, text, end);
    if (!step) break;
    if (step.groups?.number) numbers.push(step.groups.number.replaceAll('.', ''));
    end += step[0].length;
  }
  const joint = at(link, text, end);
  const law = joint && byStart.get(end + joint[0].length);
  if (law) end = law.end;
  const match: Match = {
    kind: 'statute',
    text: text.slice(start, end),
    value: `art. ${numbers.join(', ')}${law ? `, ${law.value}` : ''}`,
    start,
    end,
  };
  return { match, law };
};

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};
