import { JucaError } from '#/lib/domain/errors.ts';
import { jsonBytes } from '#/lib/domain/json-size.ts';
import { type ListedStatute, NewStatute } from '#/lib/domain/library/statute-text.ts';
import { limits } from '#/lib/domain/limits.ts';
import { defineVerb } from '../define-verb.ts';
import { lockLibrary } from './guards.ts';

/** Puts the text of a statute in place of the one that was imported before. */
export const keepStatute = defineVerb({
  kind: 'write',
  repeatable: true,
  // The text before is found by nobody.
  erases: true,
  input: NewStatute,
  run: async (transaction, { urn, title, articles }): Promise<ListedStatute> => {
    await lockLibrary(transaction);
    const texts = articles.map(({ text }) => text);
    const size = jsonBytes(texts);
    const others = (await transaction.all('statutes', {})).filter((each) => each.urn !== urn);
    if (others.length >= limits.statutesPerLibrary) throw full('statutesPerLibrary');
    const sizeOfOthers = others.reduce((sum, each) => sum + each.size, 0);
    if (sizeOfOthers + size > limits.statutesSize) throw full('statutesSize');
    await transaction.all('putStatute', {
      urn,
      title,
      articleCount: articles.length,
      size,
      numbers: JSON.stringify(articles.map(({ number }) => number)),
      content: JSON.stringify(texts),
      now: transaction.now,
    });
    return { urn, title, articleCount: articles.length, size, importedAt: transaction.now };
  },
});

const full = (limit: 'statutesPerLibrary' | 'statutesSize') =>
  new JucaError('limit', 'The library takes no more statutes.', { limit, max: limits[limit] });
