import { z } from 'zod';
import { type Slot, typeOfSlot } from '#/blocks/definitions.ts';
import { checkContent } from './block-content.ts';
import { blockIdsOf, StoredState } from './briefing/state.ts';
import { Id } from './ids.ts';
import { BlockTypeName, Content, Metadata, PhaseNumber, Position, Title, Version } from './inputs.ts';
import { limits } from './limits.ts';
import { roles, shelves } from './session-words.ts';

/** Names the format in the file itself. */
export const sessionFileFormat = 'juca-session';
/** Grows when a reader of the version before could no longer read it. */
export const sessionFileVersion = 1;

/** As the store writes times: ISO 8601 in UTC with milliseconds. */
const Time = z.iso.datetime({ precision: 3 }).refine((time) => time.endsWith('Z'), 'must be in UTC');

/** A block as it stood in its session, removed ones included. */
export const FiledBlock = z
  .strictObject({
    id: Id,
    position: Position.min(1),
    role: z.enum(roles),
    type: BlockTypeName,
    phase: PhaseNumber,
    content: Content,
    metadata: Metadata,
    timestamp: Time,
    removedAt: Time.nullable(),
  })
  .superRefine((block, context) => {
    if (block.removedAt === null) checkContent(block, context);
    else if (Object.keys(block.content).length > 0)
      context.addIssue({ code: 'custom', message: 'must be empty in a removed block', path: ['content'] });
  });

export type FiledBlock = z.output<typeof FiledBlock>;

/** Where the briefing stood, within what a briefing may hold. */
export const FiledState = StoredState.refine(
  ({ precedents, earlier }) =>
    precedents.length <= limits.precedents && earlier.length <= limits.earlierEditions,
  'has more precedents or earlier documents than a briefing may have',
)
  .refine((state) => new Set(blockIdsOf(state)).size === blockIdsOf(state).length, 'names a block twice')
  .refine(({ editions }) => editions <= limits.blocksPerSession, 'has impossible editions')
  .refine(({ finalizedAt }) => Time.nullable().safeParse(finalizedAt).success, 'has an impossible time');

export const FiledSession = z.strictObject({
  id: Id,
  title: Title,
  shelf: z.enum(shelves),
  phase: PhaseNumber,
  finalized: z.boolean(),
  createdAt: Time,
  updatedAt: Time,
  pinnedAt: Time.nullable(),
  deletedAt: Time.nullable(),
  archived: z.boolean(),
  messageCount: Position,
  lastPosition: Position,
  version: Version,
});

const tooMany = {
  error: `may have at most ${limits.blocksPerSession} blocks`,
  params: { limit: 'blocksPerSession', max: limits.blocksPerSession },
};

/** A whole session in a file: what an export in JSON holds, and what an import takes. */
export const SessionFile = z
  .strictObject({
    format: z.literal(sessionFileFormat),
    version: z.literal(sessionFileVersion),
    exportedAt: Time,
    session: FiledSession,
    briefing: FiledState,
    blocks: z
      .array(z.custom<unknown>())
      .refine((blocks) => blocks.length <= limits.blocksPerSession, tooMany)
      .pipe(z.array(FiledBlock)),
  })
  .superRefine(({ blocks, briefing }, context) => {
    const message = problemWith(blocks, briefing);
    if (message) context.addIssue({ code: 'custom', ...message });
  });

export type SessionFile = z.output<typeof SessionFile>;

/** Positions, ids and the blocks that the state names have to go together. */
const problemWith = (
  blocks: readonly FiledBlock[],
  briefing: z.output<typeof FiledState>,
): { message: string; path: string[] } | undefined => {
  if (blocks.some(({ position }, index) => position !== index + 1)) {
    return { message: 'must be in order of position, without a gap', path: ['blocks'] };
  }
  const types = new Map(blocks.map(({ id, type }) => [id, type]));
  if (types.size !== blocks.length) return { message: 'repeats a block id', path: ['blocks'] };
  const named: [string | undefined, string][] = [
    ...Object.entries(briefing.blocks).map(([slot, id]): [string | undefined, string] => [
      id,
      typeOfSlot[slot as Slot],
    ]),
    ...briefing.precedents.map((id): [string, string] => [id, 'precedent']),
    ...briefing.earlier.map((id): [string, string] => [id, 'delivery']),
  ];
  return named.every(([id, type]) => id === undefined || types.get(id) === type)
    ? undefined
    : { message: 'names a block that is not there or is something else', path: ['briefing'] };
};
