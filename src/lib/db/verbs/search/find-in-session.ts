import { z } from 'zod';
import { Position } from '#/lib/domain/inputs.ts';
import { placesIn } from '#/lib/domain/search/mark.ts';
import { isEmpty, type ParsedQuery, parseQuery } from '#/lib/domain/search/query.ts';
import { QueryText } from '#/lib/domain/search/query-text.ts';
import type { FoundPlace, SessionPlaces } from '#/lib/domain/search/search-answers.ts';
import { textsOf } from '#/lib/domain/search/texts.ts';
import type { Block } from '#/lib/domain/session.ts';
import { measureWindow, readWindow } from '../blocks/window.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { target } from '../inputs.ts';

/** Blocks of one answer; their bytes are bounded as those of a window (S-38). */
const mostBlocks = 200;
/** Places after which an answer ends with its block. */
const mostPlaces = 1_000;

/** Every place of the words and phrases in the blocks after a position, window by window, without the index. */
export const findInSession = defineVerb({
  kind: 'read',
  input: z.strictObject({ ...target, query: QueryText, after: Position.default(0) }),
  run: async (transaction, { id, query: typed, after }): Promise<SessionPlaces> => {
    const query = parseQuery(typed);
    const { version } = await getSession(transaction, id);
    if (isEmpty(query)) return { version, blocks: [], next: null };
    const place = { direction: 'After', session: id, position: after } as const;
    const { found, fitting } = await measureWindow(transaction, { ...place, limit: mostBlocks + 1 });
    const window = await readWindow(transaction, { ...place, limit: Math.min(fitting, mostBlocks) });
    const blocks: SessionPlaces['blocks'] = [];
    let count = 0;
    let read = 0;
    for (const block of window) {
      if (count >= mostPlaces) break;
      read += 1;
      const places = placesInBlock(block, query);
      count += places.length;
      if (places.length > 0)
        blocks.push({ id: block.id, position: block.position, version: block.version, places });
    }
    return { version, blocks, next: read < found ? (window[read - 1]?.position ?? null) : null };
  },
});

const placesInBlock = (block: Block, query: ParsedQuery): FoundPlace[] => {
  if (block.removedAt !== null) return [];
  return textsOf(block).flatMap(({ path, text, placeOf }) =>
    placesIn(text, query).map(([start, end]) => ({
      path,
      start: placeOf(start),
      end: placeOf(end - 1) + 1,
    })),
  );
};
