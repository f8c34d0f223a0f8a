import type { JsonObject } from '#/lib/domain/json.ts';
import { tagWord } from '#/lib/domain/matters/matter-words.ts';
import { isPhase, type Phase } from '#/lib/domain/phase.ts';
import type { Block, NewBlock, Role, Session, Shelf } from '#/lib/domain/session.ts';
import type { BlockRow, SessionRow } from './statements.ts';

/** The column of a session without tags. */
const noTags = '[]';

/** What is stored of the tags of a session: as they are written, and what a list compares. */
export const tagColumns = (tags: readonly string[]) => ({
  tags: JSON.stringify(tags),
  tagKeys: tags.map(tagWord).join(''),
});

/** The same back: each tag with what it is compared by. */
export const keyedTags = ({
  tags,
  tag_keys: keys,
}: {
  tags: string;
  tag_keys: string;
}): [string, string][] => {
  const written = JSON.parse(tags) as string[];
  return keys
    .slice(1, -1)
    .split('##')
    .map((key, index) => [key, written[index] ?? '']);
};

/** Rows become domain objects here and nowhere else. */
export const toSession = (row: SessionRow): Session => ({
  id: row.id,
  title: row.title,
  shelf: row.shelf as Shelf,
  phase: toPhase(row.phase),
  finalized: row.finalized_at !== null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  pinnedAt: row.pinned_at,
  deletedAt: row.deleted_at,
  archived: row.status === 'archived',
  matterId: row.matter_id,
  tags: row.tags === noTags ? [] : (JSON.parse(row.tags) as string[]),
  messageCount: row.message_count,
  lastPosition: row.last_position,
  version: row.version,
});

export const toBlock = (row: BlockRow): Block => {
  const { type, phase, ...metadata } = parseColumn(row.metadata);
  return {
    id: row.id,
    sessionId: row.session_id,
    position: row.position,
    version: row.version,
    role: row.role as Role,
    type: String(type),
    phase: toPhase(phase),
    content: parseColumn(row.content),
    metadata,
    timestamp: row.timestamp,
    removedAt: row.removed_at,
  };
};

/** A new block as it comes back once it is stored at its place. */
export const asStored = (
  sessionId: string,
  block: NewBlock,
  place: Pick<Block, 'position' | 'version'>,
  timestamp: string,
): Block => ({
  id: block.id,
  sessionId,
  ...place,
  role: block.role,
  type: block.type,
  phase: block.phase ?? 0,
  content: block.content,
  metadata: block.metadata ?? {},
  timestamp,
  removedAt: null,
});

/** The metadata column of a block: what its owner gave, and what Juca itself needs to know. */
export const metadataOf = (block: Pick<NewBlock, 'type' | 'phase' | 'metadata'>): JsonObject => ({
  ...block.metadata,
  type: block.type,
  phase: block.phase ?? 0,
});

const toPhase = (stored: unknown): Phase => {
  const phase = stored === null || stored === undefined ? 0 : Number(stored);
  return isPhase(phase) ? phase : 0;
};

/** The object in a JSON column. */
export const parseColumn = (stored: string | Uint8Array): JsonObject =>
  JSON.parse(typeof stored === 'string' ? stored : Buffer.from(stored).toString('utf8'));
