import type { NewStatute } from '#/lib/domain/library/statute-text.ts';

export const civilCodeUrn = 'urn:lex:br:federal:lei:2002-01-10;10406';

/** A statute of few articles, each with a text that names it. */
export const statute = (given: Partial<NewStatute> = {}): NewStatute => ({
  urn: civilCodeUrn,
  title: 'Código Civil',
  articles: ['1', '2', '10-A', '927'].map((number) => ({
    number,
    text: `Art. ${number}. Texto do artigo.\nParágrafo único. Também.`,
  })),
  ...given,
});

/** Values with which each statement about statutes reaches `statute()`, or adds another one. */
export const statuteValues = ({ isNew }: { isNew: boolean }) => ({
  urn: isNew ? 'urn:lex:br:federal:lei:2015-03-16;13105' : civilCodeUrn,
  index: 0,
  title: 'Lei',
  articleCount: 1,
  size: 7,
  numbers: '["1"]',
});
