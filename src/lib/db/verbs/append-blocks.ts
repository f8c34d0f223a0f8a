import { isDeepStrictEqual } from 'node:util';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';
import { titleFrom } from '#/lib/domain/text.ts';
import { asStored, metadataOf, toBlock } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';

/**
 * Puts the blocks at the end of a locked session, at neighbouring positions and each with a version of its own.
 * Throws `limit` where the session would hold too many.
 */
export const appendBlocks = async (transaction: Transaction, row: SessionRow, blocks: NewBlock[]) => {
  if (row.last_position + blocks.length > limits.blocksPerSession) {
    throw new JucaError('limit', `A session takes at most ${limits.blocksPerSession} blocks.`, {
      limit: 'blocksPerSession',
      max: limits.blocksPerSession,
    });
  }
  const grown = await first(transaction, 'growSession', {
    session: row.id,
    count: blocks.length,
    title: row.title === '' ? automaticTitle(blocks) : '',
    now: transaction.now,
  });
  if (!grown) throw notFound();
  // Sent one after another without waiting: over a network each has its way to go.
  const stored = await Promise.all(
    blocks.map((block, index) => {
      const [position, version] = [row.last_position + index + 1, row.version + index + 1];
      return insertBlock(transaction, row.id, block, { position, version });
    }),
  );
  return { row: grown, blocks: stored };
};

/** Puts one block into the room that was made for it. */
export const insertBlock = async (
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
  throw new JucaError('conflict', 'A block with this id holds something else.', { version: row.version });
};

/** The title that the first message of the owner gives; empty where there is none yet. */
export const automaticTitle = (blocks: Pick<NewBlock, 'role' | 'type' | 'content'>[]): string => {
  const message = blocks.find((block) => block.role === 'user' && block.type === 'message');
  return typeof message?.content.text === 'string' ? titleFrom(message.content.text) : '';
};

const isSame = (stored: Block, sent: NewBlock | undefined): boolean =>
  sent !== undefined &&
  stored.id === sent.id &&
  stored.removedAt === null &&
  stored.role === sent.role &&
  stored.type === sent.type &&
  isDeepStrictEqual(stored.content, sent.content);
