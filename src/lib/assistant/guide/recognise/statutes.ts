import { type Article, type Articles, articlesIn, readArticles } from './articles.ts';
import { type Law, lawsIn } from './laws.ts';
import type { Recogniser } from './match.ts';
import type { PlainText } from './plain-text.ts';

/** Articles with the law that they belong to, or a law by itself, where a text names them. */
export interface StatuteReference {
  law: Law | undefined;
  articles: Article[];
  start: number;
  end: number;
}

/** Articles with the law they belong to, and laws that are named by themselves. */
export const statutes: Recogniser = (text) =>
  statuteReferences(text).map(({ law, articles, start, end }) => ({
    kind: 'statute',
    value: formOf(law, articles),
    text: text.written.slice(start, end),
    start,
    end,
  }));

/** `art. 186, 927, parágrafo único, Código Civil` */
const formOf = (law: Law | undefined, articles: readonly Article[]): string => {
  const parts = articles.flatMap(({ number, through, details }) => [
    through ? `${number} a ${through}` : number,
    ...details,
  ]);
  return [...(parts.length > 0 ? [`art. ${parts.join(', ')}`] : []), ...(law ? [law.name] : [])].join(', ');
};

const link =
  /(?:\se\s(?:seguintes|segs?\.?|ss\.?))?,?(?:\s(?:ambos|todos|ambas|todas))?,?\s(?:d[aoe]s?\s)(?:(?:novo|nova|vigente|nosso|proprio|referid[ao]|citad[ao])\s)?|,\s|\s?[-–]\s|\s?\(|\s/uy;
const sameLaw =
  /,?\sd[ao]\s(?:mesm[ao]|referid[ao]|citad[ao])\s(?:codigo|diploma(?:\slegal)?|lei|estatuto|norma)(?!\p{L})/uy;
/** What joins articles of one law: `art. 5º, X, e art. 6º`, `c/c arts. 29 e 69`. */
const joined =
  /^\s?[,;]?\s?(?:(?:e|ou|c\/c|c\.c\.|bem\scomo|assim\scomo|combinad[oa]s?\scom|e\stambem)(?!\p{L}))?[,\s]{0,3}(?:(?:d|n|pel)?[oa]s?\s)?$/u;
/** What stands between a law and the articles named after it: `CPC, art. 219`, `LGPD art. 48`. */
const between = /^(?:,|:|\s[-–]|\s?\(|\sem\sseu|,\sem\sseu|,\sno|,\snos)?\s?$/u;
const bareArticle =
  /(?:,\s?|\s(?!(?:15|73|88|19\d\d|20\d\d)(?!\d)))(?=\d{1,4}(?:-[a-z])?[º°]?(?:,\s|\s?§|[);.\s]|$))/uy;

/** All places where a text names articles, a law or both. */
export const statuteReferences = (text: PlainText): StatuteReference[] => {
  const laws = lawsIn(text);
  const places = withBareArticles(text, laws);
  const found = joinLaws(text, laws, places);
  const taken = new Set(found.map(({ law }) => law));
  const alone = laws
    .filter((law) => !taken.has(law) && !law.needsArticle)
    .map((law) => ({ law, articles: [], start: law.start, end: law.end }));
  return [...found, ...alone].sort((a, b) => a.start - b.start);
};

/** `CPP, 483, III`: after the initials of a code, a number is an article. */
const withBareArticles = (text: PlainText, laws: readonly Law[]): Articles[] => {
  const named = articlesIn(text).filter(({ list }) => list.length > 0);
  const bare = laws
    .filter(({ act, start, end }) => !act && /^\p{Lu}{2,5}(?:\/\d+)?$/u.test(text.written.slice(start, end)))
    .flatMap(({ end }) => {
      bareArticle.lastIndex = end;
      const joint = bareArticle.exec(text.folded);
      const articles = joint && readArticles(text, end + joint[0].length, 0);
      return articles && articles.list.length > 0 ? [articles] : [];
    });
  const ahead = laws.filter(isCode).flatMap(({ start }) => {
    const from = Math.max(0, start - 24);
    const found = numbersBefore.exec(text.folded.slice(from, start));
    if (!found?.groups?.numbers) return [];
    const at = from + found.index + found[0].indexOf(found.groups.numbers);
    if (named.some((each) => each.start <= at && at < each.end)) return [];
    const articles = readArticles(text, at, 0);
    return articles.list.length > 0 && articles.end <= start ? [articles] : [];
  });
  return [...named, ...bare, ...ahead].sort((a, b) => a.start - b.start);
};

/** `o 523 do CPC`, `300 e 311, CPC` */
const isCode = (law: Law): boolean => !law.act && !law.needsArticle;
const numbersBefore =
  /(?<![\p{L}\d.,/§-]|(?:tema|temas|sumula|lei|n[º°.]{1,2}|fls?\.|§|inciso)\s)(?<numbers>(?:\d\.\d{3}|\d{2,3})[º°]?(?:(?:,\s|\se\s)(?:\d\.\d{3}|\d{2,3})[º°]?){0,3})(?:\sdo|\sda|,)?\s$/u;

interface Place extends StatuteReference {
  /** The law stands beside the articles, or is said to be the same. */
  isOwn: boolean;
}

/** Gives articles the law after them, else the one before; what is joined shares the law that is named last. */
const joinLaws = (text: PlainText, laws: readonly Law[], places: readonly Articles[]): StatuteReference[] => {
  const byStart = new Map(laws.map((law) => [law.start, law]));
  const byEnd = [...laws].sort((a, b) => a.end - b.end);
  const taken = new Set<Law>();
  let nextLaw = 0;
  let preceding: Law | undefined;
  const found: Place[] = [];
  for (const articles of places) {
    const { start, end, list } = articles;
    for (; (byEnd[nextLaw]?.end ?? text.folded.length + 1) <= start; nextLaw += 1) preceding = byEnd[nextLaw];
    const after = lawAfter(text, end, byStart);
    const isFree =
      preceding &&
      !taken.has(preceding) &&
      between.test(text.folded.slice(preceding.end, start)) &&
      start - preceding.end <= 10;
    const own = isFree && !after.isFirm ? preceding : after.law;
    if (own) taken.add(own);
    const same = !own && after.sameEnd ? found.at(-1)?.law : undefined;
    found.push({
      law: own ?? same,
      articles: list,
      start: Math.min(start, own?.start ?? start),
      end: Math.max(end, own?.end ?? 0, same ? (after.sameEnd ?? 0) : 0),
      isOwn: Boolean(own ?? same),
    });
  }
  share(text, found);
  return found;
};

/** Articles without a law of their own take that of what they are joined to: the next, or else the one before. */
const share = ({ folded }: PlainText, places: Place[]): void => {
  const isJoined = (one: Place | undefined, next: Place | undefined): boolean =>
    Boolean(one && next && next.start - one.end <= 30 && joined.test(folded.slice(one.end, next.start)));
  for (let index = places.length - 2; index >= 0; index -= 1) {
    const [place, next] = [places[index], places[index + 1]];
    const isAfter = next?.law && next.start !== next.law.start;
    if (place && !place.law && isAfter && isJoined(place, next)) place.law = next.law;
  }
  for (const [index, place] of places.entries()) {
    const previous = places[index - 1];
    if (!place.law && previous?.law && isJoined(previous, place)) place.law = previous.law;
  }
};

const lawAfter = (text: PlainText, end: number, byStart: ReadonlyMap<number, Law>) => {
  link.lastIndex = end;
  const joint = link.exec(text.folded);
  const found = joint ? byStart.get(end + joint[0].length) : undefined;
  const isWord = /\p{L}/u.test(joint?.[0] ?? '');
  // After a comma alone, a blank or a dash, only initials and acts are so near; another citation may begin there too.
  sameLaw.lastIndex = end;
  const same = sameLaw.exec(text.folded);
  return {
    law: found,
    /** Joined by a word such as `do`, which leaves no doubt. */
    isFirm: Boolean(found && isWord) || Boolean(same),
    sameEnd: same ? end + same[0].length : undefined,
  };
};
