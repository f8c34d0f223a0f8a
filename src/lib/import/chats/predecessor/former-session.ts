import { createHash } from 'node:crypto';
import { hashId, timeBits } from '#/lib/domain/hash-id.ts';
import type { FiledBlock } from '#/lib/domain/session-file.ts';
import type { Conversation } from '../conversation.ts';
import { momentOf } from '../moment.ts';
import { keyOf, type ReadSession, titleOf } from '../session/session-of.ts';
import { type FormerRow, formerBlocks } from './former-block.ts';
import { formerBriefing } from './former-briefing.ts';

/** A session of the database of an older Juca. */
export interface FormerHead {
  id: string;
  title: string | null;
  created_at: unknown;
  updated_at: unknown;
}

/** A session of an older Juca as one of today. `now` dates one of which nothing tells a time. */
export const formerSession = (head: FormerHead, rows: readonly FormerRow[], now: string): ReadSession => {
  const conversation: Conversation = {
    source: 'predecessor',
    id: head.id,
    title: head.title ?? '',
    createdAt: momentOf(head.created_at),
    updatedAt: momentOf(head.updated_at),
    messages: [],
    current: null,
  };
  const key = keyOf(conversation, undefined);
  const ids = idsOf(key);
  const read = rows.flatMap((row) => formerBlocks(row, ids));
  const { createdAt, updatedAt } = conversation;
  const times = [createdAt, updatedAt, ...read.map(({ at }) => at)].flatMap((time) => time ?? []).sort();
  const first = createdAt ?? times[0] ?? now;
  const { state, blocks } = formerBriefing(read.map((block) => ({ ...block, id: ids() })));
  const filed = blocks.map((block, index) => filedBlock(block, index + 1, first));
  return {
    key,
    session: { title: titleOf(conversation, filed), createdAt: first, updatedAt: times.at(-1) ?? first },
    state,
    blocks: filed,
  };
};

/** Ids that follow from the session: the same rows always have the same. */
const idsOf = (key: string): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return hashId(timeBits(''), createHash('sha256').update(`${key}\n${count}`).digest('hex'));
  };
};

type Formed = ReturnType<typeof formerBriefing>['blocks'][number];

const filedBlock = (block: Formed, position: number, time: string): FiledBlock => {
  const { id, role, type, phase, content, at } = block;
  const metadata = { imported: { source: 'predecessor' } };
  return { id, position, role, type, phase, content, metadata, timestamp: at ?? time, removedAt: null };
};
