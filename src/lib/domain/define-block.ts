import type { z } from 'zod';
import type { Phase } from './phase.ts';

/** What is known of a block type without drawing it. */
export interface BlockDefinition<Content extends z.ZodObject, Slot extends string | null> {
  /** Content that does not fit this schema is refused when it is written, and shown by a readable fallback. */
  content: Content;
  /** The phase of a briefing that the type belongs to; 0 is the opening chat. */
  phase: Phase;
  /**
   * The name under which a briefing's state keeps the id of its one block of this type. Null for a type that a
   * briefing has none or several of. Stored in sessions and in exported files, so a name never changes.
   */
  slot: Slot;
  /**
   * Where in the content the words stand that a search looks for, such as `statements.*.text`; none for a type that only
   * repeats what other blocks say. A change of it raises `documentVersion` (domain/search/document.ts).
   */
  searched: readonly string[];
  /** What a block of this type is called by itself, such as a decision by its number; empty where it has no name. */
  label?: (content: z.output<Content>) => string;
}

/** Gives a definition its exact types. */
export const defineBlock = <Content extends z.ZodObject, const Slot extends string | null>(
  definition: BlockDefinition<Content, Slot>,
): BlockDefinition<Content, Slot> => definition;
