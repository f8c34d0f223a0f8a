import { z } from 'zod';
import { Count, Line, NextCursor, Time, Uuid } from './fields.ts';
import { Id } from './ids.ts';

/** What may leave the machine: nothing, texts with stand-ins for what identifies people, or texts as they are. */
export const discretions = ['none', 'masked', 'clear'] as const;

/** A host as it stands in an address, with its port where it has one. */
export const Host = Line.min(1).max(300);

/** The host to which a session's texts may go, and when its owner agreed, having seen what goes there. */
const Agreement = z.strictObject({ host: Host, at: Time });

/** What of a session may leave the machine, and whether it is answered at all. */
export const Discretion = z.strictObject({
  discretion: z.enum(discretions),
  /** Whether messages are answered, by whatever answers. */
  answering: z.boolean(),
  /** Id of the model in the settings; null for the first one there, `none` for the guide. */
  model: Line.nullable(),
  agreed: Agreement.nullable(),
});
export type Discretion = z.infer<typeof Discretion>;

export const defaultDiscretion: Discretion = {
  discretion: 'masked',
  answering: true,
  model: null,
  agreed: null,
};

/** SHA-256 in lower-case hexadecimal. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');

/** What the ledger says of a request before it is sent. */
export const NewDeparture = z.strictObject({
  id: Id,
  /** The answer that is written with it. */
  blockId: Id,
  host: Host,
  model: Line,
  /** Bytes of the request's body. */
  bytes: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  sha256: Digest,
  masked: z.boolean(),
});
export type NewDeparture = z.infer<typeof NewDeparture>;

/** A line of the ledger. It stays after its session is gone. */
export const Departure = z.strictObject({
  ...NewDeparture.shape,
  sessionId: Uuid,
  at: Time,
  /**
   * Of the answer so far, as the host counted them, and estimated where it did not; null until the answer has ended, in
   * lines before its last one, and where the host took nothing.
   */
  tokens: z.strictObject({ input: Count, output: Count }).nullable(),
});
export type Departure = z.infer<typeof Departure>;

export const DeparturePage = z.strictObject({ departures: z.array(Departure), nextCursor: NextCursor });
export type DeparturePage = z.infer<typeof DeparturePage>;

/** What a host would be sent now, and whether with stand-ins. */
export const DeparturePreview = z.strictObject({
  host: Host,
  /** Id of the model in the settings. */
  model: Line,
  masked: z.boolean(),
  /** In the order in which they stand in the request. */
  texts: z.array(z.string()),
});
export type DeparturePreview = z.infer<typeof DeparturePreview>;

/** Stand-ins of one session: `kind digest`, numbered within the kind in the order of this list. */
export const StandInKey = z.string().regex(/^[a-z_]{2,20} [0-9a-f]{24}$/, 'must be a kind and a digest');
