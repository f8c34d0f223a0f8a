import { z } from '@hono/zod-openapi';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { errorCodes } from '#/lib/domain/errors.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { isPhase, type Phase } from '#/lib/domain/phase.ts';
import { roles, shelves } from '#/lib/domain/session.ts';
import { problemMediaType } from './problem.ts';

const Time = z.string().openapi({ format: 'date-time' });
const Count = z.int().min(0);
const PhaseNumber = z.custom<Phase>(isPhase).openapi({ type: 'integer', minimum: 0, maximum: 4 });
const AnyObject = z
  .custom<JsonObject>((value) => value instanceof Object)
  .openapi({ type: 'object', additionalProperties: true });

export const SessionSchema = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    title: z.string(),
    shelf: z.enum(shelves),
    phase: PhaseNumber,
    finalized: z.boolean(),
    createdAt: Time,
    updatedAt: Time.openapi({ description: 'When the conversation last moved.' }),
    pinnedAt: Time.nullable(),
    deletedAt: Time.nullable(),
    archived: z.boolean(),
    messageCount: Count,
    lastPosition: Count.openapi({ description: 'Position of the newest block, removed ones included.' }),
    version: Count.openapi({ description: 'Grows with every change of the session or of a block in it.' }),
  })
  .openapi('Session');

export const BlockSchema = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    sessionId: z.string().openapi({ format: 'uuid' }),
    position: z.int().min(1),
    version: Count.openapi({ description: "The session's version when this block last changed." }),
    role: z.enum(roles),
    type: z.string().openapi({ example: 'message' }),
    phase: PhaseNumber,
    content: AnyObject,
    metadata: AnyObject,
    timestamp: Time,
    removedAt: Time.nullable(),
  })
  .openapi('Block');

export const SessionPageSchema = z
  .object({ sessions: z.array(SessionSchema), nextCursor: z.string().nullable() })
  .openapi('SessionPage');

export const OpenedSchema = z
  .object({ session: SessionSchema, blocks: z.array(BlockSchema) })
  .openapi('SessionWithBlocks');

export const BriefingSchema = OpenedSchema.extend({
  state: z.custom<BriefingState>().openapi({ type: 'object', additionalProperties: true }),
}).openapi('Briefing');

export const BlockWindowSchema = OpenedSchema.extend({
  more: z
    .boolean()
    .optional()
    .openapi({ description: 'Only with since: there are later changes to ask for.' }),
}).openapi('BlockWindow');

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(errorCodes),
    detail: z.string(),
    limit: z.string().optional(),
    max: z.number().optional(),
    field: z.string().optional(),
    version: Count.optional(),
    retryAfter: z.number().optional(),
  })
  .openapi('Problem');

/** A JSON answer for a route's list of responses. */
export const jsonAnswer = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** The refusal that stands for all of a route's errors in its list of responses. */
export const problemAnswer = {
  content: { [problemMediaType]: { schema: ProblemSchema } },
  description: 'A refusal (RFC 9457). The code tells which.',
};

export const notModifiedAnswer = { description: 'You hold this version already (If-None-Match)' };

/** The id is not checked here: one that cannot be is answered like one that is not there. */
export const SessionPath = z.object({ id: z.string().openapi({ format: 'uuid' }) });
