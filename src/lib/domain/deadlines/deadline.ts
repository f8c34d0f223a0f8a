import { z } from 'zod';
import { Count, NextCursor, Time, Uuid } from '../fields.ts';
import { Id } from '../ids.ts';
import { StorableText, Title } from '../inputs.ts';
import { limits } from '../limits.ts';
import { Reckoning, Refusal, Warning } from './reckoning.ts';
import { DeadlineRequest } from './request.ts';

/** What the last day comes from: a reckoning, or the lawyer, who names the day. */
export const DeadlineBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reckoned'), request: DeadlineRequest }),
  z.strictObject({ kind: z.literal('given'), day: z.iso.date() }),
]);
export type DeadlineBasis = z.infer<typeof DeadlineBasis>;

const given = {
  title: Title.default(''),
  notes: StorableText.max(limits.deadlineNotes).default(''),
  /** The session that it belongs to; null for none. */
  sessionId: Id.nullable().default(null),
  /** The matter that it belongs to; null for none. */
  matterId: Id.nullable().default(null),
  basis: DeadlineBasis,
};

/** A deadline as it comes in. Its id is the idempotency key. */
export const NewDeadline = z.strictObject({
  id: Id,
  ...given,
  /** The matter that it belongs to; if left out, the one of its session at that moment. */
  matterId: Id.nullable().optional(),
});

/** What of a deadline can be changed; the whole of it, as it is to be. */
export const DeadlineChange = z.strictObject(given);

const outcome = {
  lastDay: z.string().meta({ format: 'date' }),
  lastTime: z.string().nullable(),
  warnings: z.array(Warning).readonly().meta({ description: 'What has to be known beside the date.' }),
};

/** Where a reckoning leads. */
export const Outcome = z.object(outcome);
export type Outcome = z.infer<typeof Outcome>;

export const Deadline = z
  .object({
    id: Uuid,
    title: z.string(),
    notes: z.string(),
    sessionId: Uuid.nullable(),
    matterId: Uuid.nullable(),
    basis: DeadlineBasis,
    ...outcome,
    recheck: z
      .object({ at: Time, after: z.union([Outcome, Refusal]) })
      .nullable()
      .meta({
        description: 'Set where a calendar changed: when, and where the same reckoning leads now.',
      }),
    doneAt: Time.nullable(),
    createdAt: Time,
    updatedAt: Time,
    version: Count,
  })
  .meta({ id: 'Deadline' });
export type Deadline = z.infer<typeof Deadline>;

/** A deadline with its working by the calendars as they are now; null where the day was given. */
export const WorkedDeadline = z
  .object({ deadline: Deadline, working: z.union([Reckoning, Refusal]).nullable() })
  .meta({ id: 'WorkedDeadline' });
export type WorkedDeadline = z.infer<typeof WorkedDeadline>;

export const DeadlinePage = z
  .object({ deadlines: z.array(Deadline), nextCursor: NextCursor })
  .meta({ id: 'DeadlinePage' });
export type DeadlinePage = z.infer<typeof DeadlinePage>;
