import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import { Content, parseBlockContent, StorableText, Version } from '#/lib/domain/inputs.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Block } from '#/lib/domain/session.ts';
import { metadataOf, toBlock } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { moveSession } from '../blocks/change-block.ts';
import { revisedMetadata } from '../blocks/revised-at.ts';
import { conflict } from '../guards.ts';

/** Another text for a question, and the version of the message that whoever wrote it had seen. */
export const AskedAnew = z.strictObject({ text: StorableText, blockVersion: Version });

interface Revised {
  row: SessionRow;
  block: Block;
  /** The text that the message had before. */
  former: string;
}

/**
 * Gives the question of an answer another text; undefined where it has that text already. Throws `not_found` for a message
 * that was removed, and `conflict` for one at another version.
 */
export const reviseQuestion = async (
  transaction: Transaction,
  row: SessionRow,
  id: string,
  { text, blockVersion }: z.output<typeof AskedAnew>,
): Promise<Revised | undefined> => {
  const stored = await first(transaction, 'block', { session: row.id, block: id });
  if (!stored || stored.removed_at !== null) throw notFound();
  const block = toBlock(stored);
  const former = String(block.content.text ?? '');
  if (former === text) return undefined;
  if (block.version !== blockVersion) throw conflict(block.version);
  const content = parseBlockContent(block.type, parseInput(Content, { text }));
  const moved = await moveSession(transaction, row, 0);
  const metadata = revisedMetadata(block, content, block.metadata, moved.updated_at);
  const [revised] = await transaction.all('reviseBlock', {
    session: row.id,
    block: id,
    content: JSON.stringify(content),
    metadata: JSON.stringify(metadataOf({ ...block, metadata })),
    version: moved.version,
  });
  if (!revised) throw notFound();
  return { row: moved, block: toBlock(revised), former };
};
