import { z } from 'zod';
import { PhaseNumber } from './inputs.ts';
import { limits } from './limits.ts';
import { briefingStandings } from './session-words.ts';

/** What a list of sessions is narrowed to: a session passes all of them. */
export const SessionFilters = z.object({
  inMatter: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Id of a matter, or `none` for the sessions that stand alone.' }),
  client: z
    .string()
    .max(4 * limits.partyName)
    .optional()
    .meta({
      description: 'CPF or CNPJ, or name of a client of their matters, whatever case, accents and marks.',
    }),
  tag: z
    .string()
    .max(4 * limits.tag)
    .optional()
    .meta({ description: 'Whatever case, accents and marks.' }),
  phase: PhaseNumber.optional(),
  briefing: z.enum(briefingStandings).optional(),
});
export type SessionFilters = z.output<typeof SessionFilters>;
