import { type BlockType, isBlockType } from '#/blocks/definitions.ts';
import { BlockTypeName, Content } from '#/lib/domain/inputs.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { isPhase, type Phase } from '#/lib/domain/phase.ts';
import type { Role } from '#/lib/domain/session.ts';
import { roles } from '#/lib/domain/session-words.ts';
import { momentOf } from '../moment.ts';
import { type Fields, fieldsOf, textOf } from '../values.ts';
import { convertedContent } from './former-content.ts';

/** A row of the table of messages of an older Juca. */
export interface FormerRow {
  id: string;
  role: string | null;
  content: string | null;
  timestamp: unknown;
  metadata: string | null;
}

export interface FormerBlock {
  id: string;
  role: Role;
  type: string;
  phase: Phase;
  content: JsonObject;
  at: string | null;
}

/** Before the name of a type whose content has another form today: it is shown with its fields. */
const formerly = 'former_';

/** A row as a block of today; undefined for one that says nothing. */
export const formerBlock = (row: FormerRow, newId: () => string): FormerBlock | undefined => {
  const metadata = fieldsOf(parsed(row.metadata));
  const stored = parsed(row.content);
  const written = fieldsOf(stored);
  const type = textOf(metadata.type) || textOf(written.type) || 'message';
  // Some releases kept the data of a block in a field of their own.
  const data = typeof written.data === 'object' && written.data !== null ? written.data : stored;
  const content = typeof data === 'string' ? { text: textOf(data) } : fieldsOf(data);
  if (Object.values(content).every((value) => value === '' || value === null)) return undefined;
  const phase = Number(metadata.phase);
  return {
    ...typed(type, content, newId),
    id: row.id,
    role: roles.find((role) => role === row.role) ?? 'assistant',
    phase: isPhase(phase) ? phase : 0,
    at: momentOf(row.timestamp),
  };
};

/** The block as `former_…`, which any content may have. */
export const asFormer = (block: FormerBlock): FormerBlock =>
  isBlockType(block.type) ? { ...block, type: `${formerly}${block.type}` } : block;

const typed = (type: string, content: Fields, newId: () => string): Pick<FormerBlock, 'type' | 'content'> => {
  const known = isBlockType(type) ? convertedContent(type as BlockType, content, newId) : undefined;
  if (known && Content.safeParse(known).success) return { type, content: known };
  const name = isBlockType(type) || !BlockTypeName.safeParse(type).success ? `${formerly}${type}` : type;
  const kept = Content.safeParse(content);
  return {
    type: BlockTypeName.safeParse(name).success ? name : `${formerly}block`,
    content: kept.success
      ? kept.data
      : { text: JSON.stringify(content).slice(0, 40_000).replaceAll('\0', '').toWellFormed() },
  };
};

/** JSON, or a text that is none. */
const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
};
