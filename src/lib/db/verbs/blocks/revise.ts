import { z } from 'zod';
import { isSameJson } from '#/lib/domain/equality.ts';
import { Content, Metadata, parseBlockContent } from '#/lib/domain/inputs.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { metadataOf, toBlock, toSession } from '../../rows.ts';
import { defineVerb } from '../define-verb.ts';
import { conflict } from '../guards.ts';
import { lockBlock, moveSession, refuseWorkingBlock, seenBlock } from './change-block.ts';
import { revisedMetadata, withRevisedAt } from './revised-at.ts';

/** Replaces the content of a block that is still at `blockVersion`. */
export const revise = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ ...seenBlock, content: Content, metadata: Metadata.optional() }),
  run: async (transaction, input): Promise<Opened> => {
    const { row, block } = await lockBlock(transaction, input);
    const metadata = input.metadata ? withRevisedAt(block, input.metadata) : block.metadata;
    if (isSameJson(block.content, input.content) && isSameJson(block.metadata, metadata)) {
      return { session: toSession(row), blocks: [block] };
    }
    if (block.version !== input.blockVersion) throw conflict(block.version);
    await refuseWorkingBlock(transaction, block);
    const content = parseBlockContent(block.type, input.content);
    const moved = await moveSession(transaction, row, 0);
    const [revised] = await transaction.all('reviseBlock', {
      session: row.id,
      block: block.id,
      content: JSON.stringify(content),
      metadata: JSON.stringify(
        metadataOf({ ...block, metadata: revisedMetadata(block, content, metadata, moved.updated_at) }),
      ),
      version: moved.version,
    });
    return { session: toSession(moved), blocks: revised ? [toBlock(revised)] : [] };
  },
});
