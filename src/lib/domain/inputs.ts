import { z } from 'zod';
import { blockDefinitions, isBlockType } from '#/blocks/definitions.ts';
import { isBeingWritten } from './answer-state.ts';
import { checkContent } from './block-content.ts';
import { JucaError } from './errors.ts';
import { Id } from './ids.ts';
import type { JsonObject } from './json.ts';
import { JsonRecord } from './json-record.ts';
import { shapeOf } from './json-shape.ts';
import { isJsonWithin } from './json-size.ts';
import { limits } from './limits.ts';
import { parseInput } from './parse.ts';
import type { Phase } from './phase.ts';
import { roles, shelves } from './session-words.ts';
import { cleanTitle, codePoints, isStorable } from './text.ts';

/** Marks an issue as the passing of a limit, which answers `too_large` instead of `invalid`. */
const over = (limit: keyof typeof limits) => ({ params: { limit, max: limits[limit] } });

/** Text that every engine stores as given. */
export const StorableText = z.string().refine(isStorable, 'has a NUL character or half a character');

export const Title = StorableText.transform(cleanTitle).refine((title) => codePoints(title) <= limits.title, {
  error: `may have at most ${limits.title} characters`,
  ...over('title'),
});

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};

/** The IANA name of a time zone. */
export const TimeZone = z.string().max(64).refine(isTimeZone, 'must be the name of a time zone');

export const Content = JsonRecord.refine((value) => isJsonWithin(value, limits.content), {
  error: `may have at most ${limits.content / 1024} KiB`,
  ...over('content'),
});

export const Metadata = JsonRecord.superRefine((value, context) => {
  const refuse = (message: string, limit: keyof typeof limits) =>
    context.addIssue({ code: 'custom', message, ...over(limit) });
  if (!isJsonWithin(value, limits.metadata)) {
    return refuse(`may have at most ${limits.metadata / 1024} KiB`, 'metadata');
  }
  const { depth, keys } = shapeOf(value);
  if (depth > limits.metadataDepth) {
    return refuse(`may nest at most ${limits.metadataDepth} levels`, 'metadataDepth');
  }
  if (keys > limits.metadataKeys) {
    return refuse(`may have at most ${limits.metadataKeys} keys`, 'metadataKeys');
  }
}).refine(
  (value) => !('type' in value || 'phase' in value),
  'may not hold type or phase, which the block itself has',
);

export const PhaseNumber = z
  .int()
  .min(0)
  .max(4)
  .transform((value) => value as Phase);

export const BlockTypeName = z.string().regex(/^[a-z][a-z_]{0,39}$/, 'must be a lower-case name');

/** Checks the content against its type's schema; that of an unknown type passes as it is. Throws `invalid`. */
export const parseBlockContent = (type: string, content: JsonObject): JsonObject => {
  if (isBeingWritten({ type, content }))
    throw new JucaError('invalid', `content.${onlyByRun.path}: ${onlyByRun.message}`, {
      field: `content.${onlyByRun.path}`,
    });
  return isBlockType(type) ? (parseInput(blockDefinitions[type].content, content) as JsonObject) : content;
};

const onlyByRun = {
  path: 'state',
  message: 'is `writing` while a run writes the answer, and nobody else says so',
};

/** A block on its way in; the content of a known type must fit that type's schema. */
export const NewBlockInput = z
  .strictObject({
    id: Id,
    role: z.enum(roles),
    type: BlockTypeName,
    phase: PhaseNumber.optional(),
    content: Content,
    metadata: Metadata.optional(),
  })
  .superRefine(checkContent)
  .superRefine((block, context) => {
    if (isBeingWritten(block))
      context.addIssue({ code: 'custom', message: onlyByRun.message, path: ['content', onlyByRun.path] });
  });

export const NewBlocks = z
  .array(NewBlockInput)
  .min(1)
  .max(limits.blocksPerAppend, { error: `may have at most ${limits.blocksPerAppend} blocks` })
  .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, 'repeats a block id');

/** The largest number that an integer column of every engine holds. */
const maxInteger = 2 ** 31 - 1;

export const Version = z.int().min(0).max(maxInteger);
export const Position = z.int().min(0).max(maxInteger);
export const PageSize = z
  .int()
  .min(1)
  .max(limits.page, { error: `may be at most ${limits.page}` });
export const ShelfName = z.enum(shelves);
/** Opaque to the caller; where the next page of a list begins. */
export const Cursor = z.string().max(200);
