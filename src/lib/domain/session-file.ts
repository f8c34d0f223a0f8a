import { z } from 'zod';
import { checkContent, contentAs } from './block-content.ts';
import { type BriefingState, blockIdsOf, StoredState } from './briefing/state.ts';
import { isIntact } from './document-hash.ts';
import { asTakenIn } from './filed-answer.ts';
import { briefingProblem } from './filed-briefing.ts';
import { Id } from './ids.ts';
import { BlockTypeName, Content, Metadata, PhaseNumber, Position, Title, Version } from './inputs.ts';
import { limits } from './limits.ts';
import type { Block, Session } from './session.ts';
import { roles, shelves } from './session-words.ts';
import { Tags } from './tags.ts';

/** Names the format in the file itself. */
export const sessionFileFormat = 'juca-session';
/** Grows when a reader of the version before could no longer read it. */
export const sessionFileVersion = 1;

/** Nothing happened before; databases differ in the years that they know. */
const earliest = '1970-01-01T00:00:00.000Z';

/** As the store writes times: ISO 8601 in UTC with milliseconds. The store keeps none that is later than now. */
const Time = z.iso
  .datetime({ precision: 3 })
  .refine((time) => time.endsWith('Z'), 'must be in UTC')
  .refine((time) => time >= earliest, 'must not be before 1970');

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
  })
  .transform((block) => ({ ...block, content: asTakenIn(block) }));

export type FiledBlock = z.output<typeof FiledBlock>;

const isSet = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Where the briefing stood, within what a briefing may hold. */
export const FiledState = StoredState.refine(
  ({ precedents, earlier, outdated }) =>
    precedents.length <= limits.precedents &&
    earlier.length <= limits.earlierEditions &&
    outdated.length <= mostPhases,
  'has more precedents, earlier documents or phases than a briefing may have',
)
  .refine((state) => isSet(blockIdsOf(state)), 'names a block twice')
  .refine(({ outdated }) => isSet(outdated), 'names a phase twice')
  .refine(({ editions }) => editions <= limits.blocksPerSession, 'has impossible editions')
  .refine(({ finalizedAt }) => Time.nullable().safeParse(finalizedAt).success, 'has an impossible time');

const mostPhases = 4;

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
  tags: Tags.default([]),
  messageCount: Position,
  lastPosition: Position,
  version: Version,
});

/** A session as its file has it: the matter that it belongs to is one of this installation's. */
export const filedSession = ({ matterId: _, ...session }: Session): Omit<Session, 'matterId'> => session;

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
    /** Positions of finalized documents whose text is not the one that their hash was made from. Worked out anew here. */
    altered: z.array(Position).max(limits.blocksPerSession).optional(),
    blocks: z
      .array(z.custom<unknown>())
      .refine((blocks) => blocks.length <= limits.blocksPerSession, tooMany)
      .pipe(z.array(FiledBlock)),
  })
  .superRefine(({ blocks, briefing }, context) => {
    const problem = problemWith(blocks, briefing);
    if (problem) context.addIssue({ code: 'custom', ...problem });
  });

export type SessionFile = z.output<typeof SessionFile>;

/** The positions of finalized documents whose text is not the one that their hash was made from. */
export const alteredDocuments = (
  blocks: readonly Pick<Block, 'position' | 'type' | 'content' | 'removedAt'>[],
): number[] =>
  blocks
    .filter((block) => {
      const document = contentAs('delivery', block);
      return document !== undefined && !isIntact(document);
    })
    .map(({ position }) => position);

/** Positions, ids and the blocks that the state names have to go together. */
const problemWith = (
  blocks: readonly FiledBlock[],
  briefing: BriefingState,
): { message: string; path: string[] } | undefined => {
  if (blocks.some(({ position }, index) => position !== index + 1)) {
    return { message: 'must be in order of position, without a gap', path: ['blocks'] };
  }
  if (!isSet(blocks.map(({ id }) => id))) return { message: 'repeats a block id', path: ['blocks'] };
  const message = briefingProblem(briefing, blocks);
  return message ? { message, path: ['briefing'] } : undefined;
};
