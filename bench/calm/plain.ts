import { join } from 'node:path';
import type { Durability } from '../competitors/plain-store.ts';
import { discard } from '../dataset/index.ts';
import { userId } from '../dataset/plan.ts';
import { plainSchema } from '../dataset/schema-plain.ts';
import type { ServedCompetitor } from './competitor.ts';

/** The plain implementation behind node:http. It trusts the user that a request names. */
export const plainServer = (durability: Durability): ServedCompetitor => ({
  name: durability === 'FULL' ? 'plain FULL' : 'plain default',
  prepare: (dataset) => {
    const path = dataset.copy(plainSchema);
    return {
      server: {
        kind: { program: join(import.meta.dirname, 'plain-server.ts') },
        settings: { PLAIN_PATH: path, PLAIN_DURABILITY: durability },
      },
      headersOf: (user) => ({ 'X-User': userId(user) }),
      idOf: (session) => dataset.plan.randomSessionId(session),
      wholeSession: ['blocks'],
      discard: () => discard(path),
    };
  },
});
