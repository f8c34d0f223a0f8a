import type { StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import { type SplitText, splitArticles, TooLongStatute } from './split-articles.ts';
import { statuteFile } from './statute-file.ts';

/** What a file holds: articles, with each line accounted for; or why nothing could be read. */
export interface StatuteText extends SplitText {
  refusal: StatuteReading['refusal'];
  struck: StatuteReading['struck'];
}

const nothing: StatuteText = {
  refusal: null,
  statutes: [],
  titles: [],
  lines: { read: 0, articles: 0, before: 0, heading: 0, after: 0 },
  unread: [],
  struck: { passages: 0, characters: 0 },
};

/** Reads the articles of a statute out of a file of any kind. */
export const readStatute = async (bytes: Uint8Array): Promise<StatuteText> => {
  const file = await statuteFile(bytes);
  if ('refusal' in file) return { ...nothing, refusal: file.refusal };
  const { passages, characters } = file.struck;
  try {
    const split = splitArticles(file.text);
    const refusal = split.statutes.length === 0 ? 'no_article' : null;
    return { ...split, refusal, struck: { passages, characters } };
  } catch (error) {
    if (error instanceof TooLongStatute) return { ...nothing, refusal: 'too_large' };
    throw error;
  }
};
