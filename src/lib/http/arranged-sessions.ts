import { z } from '@hono/zod-openapi';
import { Session } from '#/lib/domain/session.ts';
import { refusals } from './arrange-many.ts';

/** What became of several sessions to which the same was done. */
export const ArrangedSessions = z
  .object({
    sessions: z.array(Session).meta({ description: 'As they are now; none that was deleted for good.' }),
    refused: z.array(z.object({ id: z.string(), code: z.enum(refusals) })),
  })
  .meta({ id: 'ArrangedSessions' });
