import type { Session } from '#/lib/domain/session.ts';
import { type Retagging, retagged, tagKey, tagSet } from '#/lib/domain/tag-words.ts';

export interface TalliedTag {
  tag: string;
  /** How many of the sessions have it. */
  sessions: number;
}

/** The tags that sessions will have after a change. */
export const tallyOf = (sessions: readonly Session[], change: Retagging): TalliedTag[] => {
  const written = sessions.flatMap(({ tags }) => retagged(tags, change));
  const counts = new Map<string, number>();
  for (const tag of written) counts.set(tagKey(tag), (counts.get(tagKey(tag)) ?? 0) + 1);
  return tagSet(written).map((tag) => ({ tag, sessions: counts.get(tagKey(tag)) ?? 0 }));
};

const without = (tags: readonly string[], tag: string) => tags.filter((each) => tagKey(each) !== tagKey(tag));

/** The change that also adds a tag to all. */
export const adding = ({ add, remove }: Retagging, tag: string): Retagging => ({
  add: [...without(add, tag), tag],
  remove: without(remove, tag),
});

/** The change that also takes a tag from all. */
export const removing = ({ add, remove }: Retagging, tag: string): Retagging => ({
  add: without(add, tag),
  remove: [...without(remove, tag), tag],
});
