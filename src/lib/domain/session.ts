import type { JsonObject } from './json.ts';
import type { Phase } from './phase.ts';

/** Where a session stands in the sidebar. Trash beats archive, archive beats pin. */
export const shelves = ['active', 'pinned', 'archived', 'trash'] as const;
export type Shelf = (typeof shelves)[number];

export const roles = ['user', 'assistant', 'system'] as const;
export type Role = (typeof roles)[number];

/** Times are ISO 8601 in UTC with milliseconds, as `2026-03-09T14:05:00.000Z`. */
export interface Session {
  id: string;
  /** Empty until the first user block or the owner gives it one. */
  title: string;
  shelf: Shelf;
  phase: Phase;
  finalized: boolean;
  createdAt: string;
  /** When the conversation last moved; renaming, pinning and archiving leave it. */
  updatedAt: string;
  pinnedAt: string | null;
  deletedAt: string | null;
  archived: boolean;
  /** Blocks that are there now. */
  messageCount: number;
  /** Position of the newest block, removed ones included; 0 while there is none. */
  lastPosition: number;
  /** Grows with every change of the session or of a block in it. */
  version: number;
}

export interface Block {
  id: string;
  sessionId: string;
  /** 1 for the first block; contiguous, never reused, never reordered. */
  position: number;
  /** The session's version when this block last changed. */
  version: number;
  role: Role;
  /** Names the content's schema; an unknown one is kept and shown as a fallback. */
  type: string;
  phase: Phase;
  content: JsonObject;
  metadata: JsonObject;
  timestamp: string;
  /** Set once the block is removed: its content is then `{}` and its position stays taken. */
  removedAt: string | null;
}

/** A block on its way in. Its id is the idempotency key of the append. */
export interface NewBlock {
  id: string;
  role: Role;
  type: string;
  phase?: Phase | undefined;
  content: JsonObject;
  metadata?: JsonObject | undefined;
}

export const changeKinds = ['created', 'session', 'blocks', 'purged'] as const;

/** A hint that something moved: whoever cares asks for what is after the version they hold. */
export interface Change {
  kind: (typeof changeKinds)[number];
  sessionId: string;
  version: number;
}
