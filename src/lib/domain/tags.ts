import { z } from 'zod';
import { limits } from './limits.ts';
import { OneLine } from './matters/one-line.ts';
import { tagKey, tagSet } from './tag-words.ts';

/** A short word on a session. */
const Tag = OneLine(limits.tag).refine((tag) => tagKey(tag) !== '', 'must have a letter or a digit');

/** Tags of one session: each once, in the order of what they are compared by. */
export const Tags = z.array(Tag).max(limits.tagsPerSession).transform(tagSet);

/** A tag of the owner, and how many sessions outside the trash have it. */
export const UsedTag = z.object({ tag: z.string(), sessions: z.int() }).meta({ id: 'UsedTag' });
export type UsedTag = z.output<typeof UsedTag>;
