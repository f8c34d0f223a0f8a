import { z } from 'zod';
import { Day, Line, Text } from '../fields.ts';
import { Id } from '../ids.ts';
import { partyRoles, pointKinds, pointUses } from './words.ts';

/** Where a point was read: the block, and the place in its text in UTF-16 units, the end exclusive. */
const Place = z.strictObject({ source: Id, start: z.int().min(0), end: z.int().min(0) });

/**
 * One thing that the question says, as a document may say it. Documents are composed from points with the use
 * `document` and from nothing else of the messages.
 */
export const Point = z.strictObject({
  id: Id,
  kind: z.enum(pointKinds),
  /** As a document says it; the lawyer may change it. */
  text: Line,
  /** What was read in one form for all spellings, as in a finding; empty for a point that is a sentence. */
  value: Line,
  /** The day of a fact, or the last day of a deadline; null where it is not known. */
  day: Day,
  /** The role of a party, or whose claim it is; null where it is not known. */
  role: z.enum(partyRoles).nullable(),
  /** The answer to a question; empty until the lawyer has given it. */
  answer: Text,
  use: z.enum(pointUses),
  /** Null for a point that the lawyer wrote. */
  place: Place.nullable(),
});

export type Point = z.infer<typeof Point>;

/** What of a point can be changed. */
export const PointChanges = Point.pick({
  kind: true,
  text: true,
  day: true,
  role: true,
  answer: true,
}).partial();
