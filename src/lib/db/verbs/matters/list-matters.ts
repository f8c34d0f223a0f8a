import { z } from 'zod';
import { Cursor } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { MatterPage } from '#/lib/domain/matters/matter.ts';
import { matterStates } from '#/lib/domain/matters/matter-terms.ts';
import { searchWords, tagWord } from '#/lib/domain/matters/matter-words.ts';
import { toListedMatter } from '../../matter-rows.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';
import { readNameCursor, writeNameCursor } from './name-cursor.ts';

/** Words of a query that count. */
const mostWords = 12;

/** A page of matters by name. `query` is words that must all stand in names, numbers, court, area or responsible. */
export const listMatters = defineVerb({
  kind: 'read',
  input: z.strictObject({
    query: z.string().max(limits.title).default(''),
    state: z.enum(matterStates).optional(),
    tag: z.string().max(limits.matterTag).optional(),
    cursor: Cursor.optional(),
    limit: pageSize,
  }),
  run: async (transaction, { query, state, tag, cursor, limit }): Promise<MatterPage> => {
    const words = searchWords(query).slice(0, mostWords);
    const rows = await transaction.all('mattersAfter', {
      ...readNameCursor(cursor),
      state: state ?? null,
      words: JSON.stringify(tag === undefined ? words : [...words, tagWord(tag)]),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      matters: shown.map(toListedMatter),
      nextCursor: rows.length > limit && last ? writeNameCursor(last.name_key, last.id) : null,
    };
  },
});
