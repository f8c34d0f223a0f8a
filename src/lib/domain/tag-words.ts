import { searchWords } from './matters/matter-words.ts';

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
