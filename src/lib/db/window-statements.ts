import { sql } from 'kysely';
import { blockColumns } from './block-columns.ts';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

interface Positions {
  session: string;
  position: number;
  limit: number;
}

interface Versions {
  session: string;
  since: number;
  limit: number;
}

const before = (q: OwnedQueries) =>
  q
    .blocks()
    .where('position', '<', param<number>('position'))
    .orderBy('position', 'desc')
    .limit(param<number>('limit'));

const after = (q: OwnedQueries) =>
  q
    .blocks()
    .where('position', '>', param<number>('position'))
    .orderBy('position')
    .limit(param<number>('limit'));

const changed = (q: OwnedQueries) =>
  q.blocks().where('version', '>', param<number>('since')).orderBy('version').limit(param<number>('limit'));

/** Bytes of a block's content and metadata as JSON text in UTF-8. */
const bytes = ({ dialect: { byteLength } }: OwnedQueries) =>
  sql<number>`${byteLength('content')} + ${byteLength('metadata')}`.as('bytes');

/** The statements that read windows of blocks. Each has one that reads only the sizes of the same blocks, in the same order. */
export const windowStatements = {
  blocksBefore: define<Positions>()((q) => before(q).select(blockColumns(q))),
  sizesBefore: define<Positions>()((q) => before(q).select(bytes(q))),

  blocksAfter: define<Positions>()((q) => after(q).select(blockColumns(q))),
  sizesAfter: define<Positions>()((q) => after(q).select(bytes(q))),

  blocksChanged: define<Versions>()((q) => changed(q).select(blockColumns(q))),
  sizesChanged: define<Versions>()((q) => changed(q).select(bytes(q))),
};
