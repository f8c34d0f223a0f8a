import { articlesIn } from './articles.ts';
import { laws } from './laws.ts';
import type { Match, Recogniser } from './match.ts';

const link =
  /(?:\se\s(?:seguintes|segs?\.|ss\.))?,?(?:\s(?<shared>ambos|todos))?\s(?:da|do|das|dos)\s(?:novo\s|vigente\s)?|,\s/iuy;
const sameLaw = /,?\sd[ao]\smesm[ao]\s(?:código|diploma(?:\slegal)?|lei|estatuto)(?!\p{L})/iuy;
/** How far apart two articles stand at most that share the law named after the second. */
const nearby = 8;

/** Articles with the law they belong to, and laws that are named by themselves. */
export const statutes: Recogniser = (text) => {
  const named = laws(text);
  const byStart = new Map(named.map((law) => [law.start, law]));
  const joined = articlesIn(text)
    .filter(({ numbers }) => numbers !== '')
    .map(({ start, end, numbers }) => ({ start, end, numbers, ...lawAfter(text, end, byStart) }));
  const taken = new Set(joined.map(({ law }) => law));
  const articles = joined.map((each, index): Match => {
    const before = joined[index - 1];
    const next = joined[index + 1];
    const isShared = next?.shared && next.start - each.end <= nearby;
    const law = each.law ?? (each.same ? before?.law : isShared ? next.law : undefined);
    const end = each.law?.end ?? (law && each.same) ?? each.end;
    const value = `art. ${each.numbers}${law ? `, ${law.value}` : ''}`;
    return { kind: 'statute', text: text.slice(each.start, end), value, start: each.start, end };
  });
  return [...articles, ...named.filter((law) => !taken.has(law))];
};

const lawAfter = (text: string, end: number, byStart: ReadonlyMap<number, Match>) => {
  link.lastIndex = end;
  const joint = link.exec(text);
  const law = joint ? byStart.get(end + joint[0].length) : undefined;
  sameLaw.lastIndex = end;
  const same = sameLaw.exec(text);
  return {
    law,
    shared: Boolean(law && joint?.groups?.shared),
    /** Where `do mesmo código` ends. */
    same: same ? end + same[0].length : undefined,
  };
};
