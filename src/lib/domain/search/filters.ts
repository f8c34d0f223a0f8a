import { z } from 'zod';
import { evaluations } from '../briefing/words.ts';
import { ClientKey } from '../matters/client.ts';

/** What a hit is: the title of a session, or a block by its type. */
export const hitKinds = [
  'title',
  /** What the lawyer typed. */
  'message',
  'answer',
  /** A decision in a briefing, with the lawyer's verdict. */
  'precedent',
  /** Every other card of a briefing. */
  'card',
  /** The document that a briefing delivers. */
  'document',
] as const;
export type HitKind = (typeof hitKinds)[number];

export const sessionStates = ['open', 'finalized'] as const;

const Moment = z.iso.datetime({ offset: true }).max(40);

/**
 * What a search is narrowed to. `phase` and `status` are the session's, and `matter` and `client` the matter's that it
 * belongs to. `evaluation` and `court` are those of a precedent, so that they leave out every other kind. With filters
 * alone everything that passes them is found, the newest first.
 */
export const SearchFilters = z.object({
  kind: z.enum(hitKinds).optional(),
  phase: z.int().min(0).max(4).optional(),
  status: z.enum(sessionStates).optional(),
  evaluation: z.enum([...evaluations, 'none']).optional(),
  court: z.string().min(1).max(40).optional(),
  /** The id of a matter. One that is not there, or another owner's, has no sessions. */
  matter: z.string().min(1).max(40).optional(),
  /** A client of the matter: a CPF or CNPJ, or a name, which finds all clients of that name. */
  client: ClientKey.optional(),
  /** From this moment on. */
  from: Moment.optional(),
  /** Until before this moment. */
  to: Moment.optional(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;
