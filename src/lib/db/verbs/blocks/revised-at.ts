import { Metadata } from '#/lib/domain/inputs.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import type { Block } from '#/lib/domain/session.ts';

/** A message's metadata with what the store itself has put down there. */
export const withRevisedAt = (
  { metadata: stored }: Pick<Block, 'metadata'>,
  given: JsonObject,
): JsonObject => ('revisedAt' in stored ? { ...given, revisedAt: stored.revisedAt } : given);

/**
 * The metadata of a message whose text changes at a time: what was written before follows from it. Metadata that
 * has no room for it stays as it is.
 */
export const revisedMetadata = (
  { type, content }: Pick<Block, 'type' | 'content'>,
  next: JsonObject,
  metadata: JsonObject,
  now: string,
): JsonObject => {
  if (type !== 'message' || content.text === next.text) return metadata;
  const revised = { ...metadata, revisedAt: now };
  return Metadata.safeParse(revised).success ? revised : metadata;
};
