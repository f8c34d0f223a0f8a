import { type Articles, articlesIn } from './articles.ts';
import { laws } from './laws.ts';
import type { Match, Recogniser } from './match.ts';

const link =
  /(?:\se\s(?:seguintes|segs?\.|ss\.))?,?(?:\s(?<shared>ambos|todos))?\s(?:da|do|das|dos)\s(?:novo\s|vigente\s)?|,\s/iuy;
const sameLaw = /,?\sd[ao]\smesm[ao]\s(?:código|diploma(?:\slegal)?|lei|estatuto)(?!\p{L})/iuy;
/** How far apart two articles stand at most that share the law named after the second. */
const nearby = 8;

/** What stands between a law and the articles named after it: `CPC, art. 219`. */
const before = /(?:,|:|\s[-–])\s$/u;

/** Articles with the law they belong to, and laws that are named by themselves. */
export const statutes: Recogniser = (text) => {
  const named = laws(text);
  const joined = joinLaws(text, named);
  const taken = new Set(joined.map(({ law }) => law));
  const articles = joined.map((each, index): Match => {
    const next = joined[index + 1];
    const isShared = next?.shared && next.start - each.end <= nearby;
    const law = each.law ?? (each.same ? joined[index - 1]?.law : isShared ? next.law : undefined);
    const start = Math.min(each.start, each.law?.start ?? each.start);
    const end = Math.max(each.end, each.law?.end ?? 0, law && each.same ? each.same : 0);
    const value = `art. ${each.numbers}${law ? `, ${law.value}` : ''}`;
    return { kind: 'statute', text: text.slice(start, end), value, start, end };
  });
  return [...articles, ...named.filter((law) => !taken.has(law))];
};

interface Joined extends Articles {
  law: Match | undefined;
  /** The law holds for the articles before these too. */
  shared: boolean;
  /** Where `do mesmo código` ends. */
  same: number | undefined;
}

/** Gives articles the law that stands after them, or else the one before them that no others have. */
const joinLaws = (text: string, named: readonly Match[]): Joined[] => {
  const byStart = new Map(named.map((law) => [law.start, law]));
  const taken = new Set<Match>();
  let nextLaw = 0;
  let preceding: Match | undefined;
  const ordered = [...named].sort((a, b) => a.end - b.end);
  return articlesIn(text)
    .filter(({ numbers }) => numbers !== '')
    .map((articles) => {
      for (; (ordered[nextLaw]?.end ?? text.length + 1) <= articles.start; nextLaw += 1)
        preceding = ordered[nextLaw];
      const after = lawAfter(text, articles.end, byStart);
      const isFree = preceding && !taken.has(preceding) && isBefore(text, preceding.end, articles.start);
      const law = isFree && !after.firm ? preceding : after.law;
      if (law) taken.add(law);
      return {
        ...articles,
        law,
        shared: after.shared && law === after.law,
        same: law ? undefined : after.same,
      };
    });
};

const isBefore = (text: string, end: number, start: number): boolean =>
  start - end <= 3 && before.test(text.slice(end, start));

const lawAfter = (text: string, end: number, byStart: ReadonlyMap<number, Match>) => {
  link.lastIndex = end;
  const joint = link.exec(text);
  const law = joint ? byStart.get(end + joint[0].length) : undefined;
  sameLaw.lastIndex = end;
  const same = sameLaw.exec(text);
  return {
    law,
    /** Joined by a word such as `do`, which leaves no doubt; after a comma another citation may begin. */
    firm: Boolean(law && joint && /\p{L}/u.test(joint[0])) || Boolean(same),
    shared: Boolean(law && joint?.groups?.shared),
    same: same ? end + same[0].length : undefined,
  };
};
