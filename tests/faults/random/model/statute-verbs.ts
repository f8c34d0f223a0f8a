import type { libraryVerbs } from '#/lib/db/verbs/registry.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { ListedStatute } from '#/lib/domain/library/statute-text.ts';
import type { ModelOf } from './verb.ts';
import { now, type World } from './world.ts';

type StatuteVerb =
  | 'keepStatute'
  | 'listStatutes'
  | 'getStatute'
  | 'getArticle'
  | 'findArticles'
  | 'removeStatute';

/** The verbs on the texts of statutes. */
export const statuteModel: ModelOf<Pick<typeof libraryVerbs, StatuteVerb>> = {
  keepStatute: (world, { urn, title, articles }) => {
    world.statutes[urn] = { title, articles };
    return listed(world, urn);
  },

  listStatutes: (world) => ({
    statutes: Object.keys(world.statutes)
      .sort()
      .map((urn) => listed(world, urn)),
  }),

  getStatute: (world, { urn }) => ({ ...listed(world, urn), articles: statuteOf(world, urn).articles }),

  getArticle: (world, { urn, article }) => {
    const { title, articles } = statuteOf(world, urn);
    const index = articles.findIndex(({ number }) => number === article);
    const found = articles[index];
    if (!found) throw missing();
    const previous = articles[index - 1]?.number ?? null;
    const next = articles[index + 1]?.number ?? null;
    return { urn, title, importedAt: now, ...found, previous, next };
  },

  findArticles: ({ statutes }, { places }) => ({
    isThere: places.map(
      ({ urn, article }) => statutes[urn]?.articles.some(({ number }) => number === article) ?? false,
    ),
  }),

  removeStatute: (world, { urn }) => {
    statuteOf(world, urn);
    delete world.statutes[urn];
    return { urn };
  },
};

const statuteOf = ({ statutes }: World, urn: string) => {
  const found = statutes[urn];
  if (!found) throw missing();
  return found;
};

const missing = () => new JucaError('not_found', 'There is no such statute or article.');

const listed = (world: World, urn: string): ListedStatute => {
  const { title, articles } = statuteOf(world, urn);
  const size = Buffer.byteLength(JSON.stringify(articles.map(({ text }) => text)));
  return { urn, title, articleCount: articles.length, size, importedAt: now };
};
