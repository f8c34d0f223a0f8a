import { type StatuteName, statuteNamed, transitional } from '#/lib/assistant/conference/statute-name.ts';
import { articlesOf, standingOf } from '#/lib/domain/law/article-standing.ts';
import { statutes } from '#/lib/domain/law/statutes.ts';
import type { ReadStatute, StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import type { ListedStatute, NewStatute } from '#/lib/domain/library/statute-text.ts';
import type { StatuteText } from '#/lib/import/statutes/read-statute.ts';

/** What was read, as the reader is told it; `texts` is what a library keeps of the statutes whose name is known. */
export interface NamedReading {
  reading: StatuteReading;
  texts: NewStatute[];
}

/** Names what was read, by the reader's own words or else by the titles in the text. */
export const namedReading = (
  { statutes: split, titles, ...read }: StatuteText,
  named: string,
  present: readonly ListedStatute[],
): NamedReading => {
  const titled = titles.map(statuteNamed).find(Boolean);
  const name = named.trim() === '' ? titled : statuteNamed(named);
  const told = split.map((part) => ({ ...part, name: part.isTransitional ? transitional : name }));
  return {
    reading: {
      ...read,
      titled: name && titled && titled.urn !== name.urn ? titled.title : null,
      statutes: told.map(({ name: known, articles, repeated }) => {
        const numbers = articles.map(({ number }) => number);
        return {
          urn: known?.urn ?? null,
          title: known?.title ?? '',
          articleCount: numbers.length,
          first: numbers[0] ?? '',
          last: numbers.at(-1) ?? '',
          repeated,
          missing: missingIn(known, new Set(numbers)),
          replaces: present.find(({ urn }) => urn === known?.urn) ?? null,
        } satisfies ReadStatute;
      }),
    },
    texts: told.flatMap(({ name: known, articles }) => (known ? [{ ...known, articles }] : [])),
  };
};

/** Articles in force by the table that the text does not have. */
const missingIn = (name: StatuteName | undefined, numbers: ReadonlySet<string>): string[] => {
  const statute = statutes.find(({ urn }) => urn === name?.urn);
  if (!statute) return [];
  return articlesOf(statute.articles).filter(
    (article) => !numbers.has(article) && standingOf(statute, article) === 'exists',
  );
};
