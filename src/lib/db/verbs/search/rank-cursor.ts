import { JucaError } from '#/lib/domain/errors.ts';
import type { RankedDocument } from '#/lib/domain/search/rank-documents.ts';

/** The cursor of the page that begins after a document. */
export const writeCursor = ({ tier, score, time, position, session }: RankedDocument): string =>
  `${tier} ${score} ${time} ${position} ${session}`;

/** The document after which a page begins. Throws `invalid`. A small score is written with more than twenty decimals. */
export const readCursor = (cursor: string): RankedDocument => {
  const [, tier, score, time, position, session] =
    /^([01]) (\d{1,9}(?:\.\d{1,25})?(?:e-\d{1,3})?) (\d{1,16}) (\d{1,9}) ([\da-f-]{36})$/.exec(cursor) ?? [];
  if (tier && score && time && position && session)
    return {
      tier: Number(tier),
      score: Number(score),
      time: Number(time),
      position: Number(position),
      session,
    };
  throw new JucaError('invalid', 'cursor: was not made by a search', { field: 'cursor' });
};
