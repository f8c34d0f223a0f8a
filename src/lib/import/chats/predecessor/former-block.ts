import { isBlockType } from '#/blocks/definitions.ts';
import { BlockTypeName, Content } from '#/lib/domain/inputs.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { isPhase, type Phase } from '#/lib/domain/phase.ts';
import type { Role } from '#/lib/domain/session.ts';
import { roles } from '#/lib/domain/session-words.ts';
import { momentOf } from '../moment.ts';
import { piecesOf } from '../session/pieces.ts';
import { type Fields, fieldsOf, textOf } from '../values.ts';
import { convertedContent } from './former-content.ts';

/** A row of the table of messages of an older Juca. */
export interface FormerRow {
  role: string | null;
  content: string | null;
  timestamp: unknown;
  metadata: string | null;
}

export interface FormerBlock {
  role: Role;
  type: string;
  phase: Phase;
  content: JsonObject;
  at: string | null;
}

/** Before the name of a type whose content has another form today: it is shown with its fields. */
const formerly = 'former_';

/**
 * A row as blocks of today: one, or messages with what is stored where that fits no block; none where it says nothing.
 * `newId` gives ids to the parts of a content that need one.
 */
export const formerBlocks = (row: FormerRow, newId: () => string): FormerBlock[] => {
  const metadata = fieldsOf(parsed(row.metadata));
  const stored = parsed(row.content);
  const content = contentOf(stored);
  if (Object.values(content).every((value) => value === '' || value === null)) return [];
  const type = textOf(metadata.type) || textOf(fieldsOf(stored).type) || 'message';
  const phase = Number(metadata.phase);
  const common = {
    role: roles.find((role) => role === row.role) ?? ('assistant' as const),
    phase: isPhase(phase) ? phase : (0 as const),
    at: momentOf(row.timestamp),
  };
  const block = typed(type, content, newId);
  if (block) return [{ ...common, ...block }];
  const text = textOf(content.text) || textOf(row.content);
  return piecesOf(text).map((piece) => ({ ...common, type: 'message', content: { text: piece } }));
};

/** Some releases kept the data of a block in a field of their own. */
const contentOf = (stored: unknown): Fields => {
  const { data } = fieldsOf(stored);
  const content = typeof data === 'object' && data !== null ? data : stored;
  if (typeof content === 'string') return { text: textOf(content) };
  return Array.isArray(content) ? { list: content } : fieldsOf(content);
};

/** The block as `former_…`, which any content may have. */
export const asFormer = <B extends FormerBlock>(block: B): B =>
  isBlockType(block.type) ? { ...block, type: `${formerly}${block.type}` } : block;

/** Undefined where the content is larger or stranger than a block's may be. */
const typed = (
  type: string,
  content: Fields,
  newId: () => string,
): Pick<FormerBlock, 'type' | 'content'> | undefined => {
  const today = isBlockType(type) ? convertedContent(type, content, newId) : undefined;
  const kept = Content.safeParse(today ?? content);
  if (!kept.success) return undefined;
  if (today) return { type, content: kept.data };
  const name = isBlockType(type) ? `${formerly}${type}` : type;
  return { type: BlockTypeName.safeParse(name).success ? name : `${formerly}block`, content: kept.data };
};

/** JSON without characters that no engine stores, or a text that is no JSON. */
const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null', (_, value) => (typeof value === 'string' ? textOf(value) : value));
  } catch {
    return text;
  }
};
