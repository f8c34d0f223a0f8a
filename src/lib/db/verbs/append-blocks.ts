import { isSameJson } from '#/lib/domain/equality.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';
import { asStored, metadataOf, toBlock } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { titleOfMessages } from './title-of-messages.ts';

export interface Appended {
  row: SessionRow;
  blocks: Block[];
}

/**
 * Puts the blocks at the end of a session, at neighbouring positions and each with a version of its own, and gives the
 * session its automatic title. Undefined where a condition of `growing` (append-statements.ts) does not hold.
 */
export const tryAppend = async (
  transaction: Transaction,
  session: string,
  blocks: NewBlock[],
  ifVersion?: number,
): Promise<Appended | undefined> => {
  const grown = await grow(transaction, session, blocks, ifVersion);
  if (!grown) return undefined;
  const row = await named(transaction, grown, blocks);
  const [position, version] = [row.last_position - blocks.length + 1, row.version - blocks.length + 1];
  // Sent one after another without waiting: over a network each has its way to go.
  const stored = await Promise.all(
    blocks.map((block, index) =>
      insertBlock(transaction, session, block, { position: position + index, version: version + index }),
    ),
  );
  return { row, blocks: stored };
};

/** The same to a session that is locked. Throws `limit` where it would hold too many, `conflict` where an id is taken. */
export const appendBlocks = async (
  transaction: Transaction,
  row: SessionRow,
  blocks: NewBlock[],
): Promise<Appended> => {
  const appended = await tryAppend(transaction, row.id, blocks);
  if (appended) return appended;
  refuseFull(row, blocks);
  throw idTaken(row);
};

/** Throws `limit` where the session cannot take so many blocks more. */
const refuseFull = (row: SessionRow, blocks: NewBlock[]): void => {
  const max = limits.blocksPerSession;
  if (row.last_position + blocks.length <= max) return;
  throw new JucaError('limit', `A session takes at most ${max} blocks.`, { limit: 'blocksPerSession', max });
};

/**
 * The blocks as stored, where this very append was stored before; undefined where none of it was. Throws `conflict`
 * where an id is taken by something else: answering success would lose what was sent now.
 */
export const findAppended = async (transaction: Transaction, row: SessionRow, blocks: NewBlock[]) => {
  const rows = await Promise.all(
    blocks.map((block) => first(transaction, 'block', { session: row.id, block: block.id })),
  );
  const found = rows.filter((each) => each !== undefined).map(toBlock);
  if (found.length === 0) return undefined;
  if (found.length === blocks.length && found.every((block, index) => isSame(block, blocks[index])))
    return found;
  throw idTaken(row);
};

const grow = (
  transaction: Transaction,
  session: string,
  blocks: NewBlock[],
  ifVersion: number | undefined,
): Promise<SessionRow | undefined> => {
  const growth = {
    session,
    maxBlocks: limits.blocksPerSession,
    ifVersion: ifVersion ?? null,
    now: transaction.now,
  };
  const [block, ...others] = blocks;
  if (block && others.length === 0) {
    return first(transaction, 'growForBlock', { ...growth, block: block.id });
  }
  const ids = JSON.stringify(blocks.map(({ id }) => id));
  return first(transaction, 'growForBlocks', { ...growth, blocks: ids, count: blocks.length });
};

const named = async (transaction: Transaction, row: SessionRow, blocks: NewBlock[]): Promise<SessionRow> => {
  const title = row.title === '' ? titleOfMessages(blocks) : '';
  if (title === '') return row;
  const renamed = await first(transaction, 'nameSession', { session: row.id, title });
  if (!renamed) throw notFound();
  return renamed;
};

/** Puts one block into the room that was made for it. */
const insertBlock = async (
  transaction: Transaction,
  session: string,
  block: NewBlock,
  place: Pick<Block, 'position' | 'version'>,
): Promise<Block> => {
  await transaction.all('insertBlock', {
    session,
    block: block.id,
    role: block.role,
    content: JSON.stringify(block.content),
    metadata: JSON.stringify(metadataOf(block)),
    ...place,
    timestamp: transaction.now,
    removedAt: null,
  });
  return asStored(session, block, place, transaction.now);
};

const idTaken = (row: SessionRow): JucaError =>
  new JucaError('conflict', 'A block with this id holds something else.', { version: row.version });

const isSame = (stored: Block, sent: NewBlock | undefined): boolean =>
  sent !== undefined &&
  stored.id === sent.id &&
  stored.removedAt === null &&
  stored.role === sent.role &&
  stored.type === sent.type &&
  isSameJson(stored.content, sent.content);
