import { limits } from './limits.ts';
import { searchWords } from './matters/matter-words.ts';
import { cleanTitle, codePoints, isStorable } from './text.ts';

/** What the tags of a session are compared by: words in lower case without accents and marks. */
export const tagKey = (tag: string): string => searchWords(tag).join(' ');

/** Each tag once, as it is written first, in the order of the keys. */
export const tagSet = (tags: readonly string[]): string[] => {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key && !byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tag]) => tag);
};

/** What is taken from the tags of a session, and what is added to them then. */
export interface Retagging {
  add: readonly string[];
  remove: readonly string[];
}

/** The tags afterwards. One that is there already keeps its spelling. */
export const retagged = (tags: readonly string[], { add, remove }: Retagging): string[] => {
  const removed = new Set(remove.map(tagKey));
  return tagSet([...tags.filter((tag) => !removed.has(tagKey(tag))), ...add]);
};

/** A tag as it is kept; null where the text is none. */
export const tagOf = (text: string): string | null => {
  if (!isStorable(text)) return null;
  const tag = cleanTitle(text);
  return tagKey(tag) !== '' && codePoints(tag) <= limits.tag ? tag : null;
};

/** What brings back the tags that a session had. */
export const retaggingBack = (tags: readonly string[], change: Retagging): Retagging => {
  const after = retagged(tags, change);
  return {
    add: tags.filter((tag) => !after.includes(tag)),
    remove: after.filter((tag) => !tags.includes(tag)),
  };
};
