import { limits } from '#/lib/domain/limits.ts';
import { discard } from '../dataset/index.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { ServedCompetitor } from './competitor.ts';
import { addSignIns, cookieOf, signInSecret } from './sign-ins.ts';

/** Juca's own server, its pages left out: sign-in, origin check and input checks are those of every day. */
export const jucaServer: ServedCompetitor = {
  name: 'Juca',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    addSignIns(path, dataset.plan.size.users);
    return {
      server: { kind: 'api', settings: { SQLITE_PATH: path, AUTH_SECRET: signInSecret } },
      headersOf: (user) => ({ Cookie: cookieOf(user) }),
      idOf: (session) => dataset.plan.timeOrderedSessionId(session),
      wholeSession: pages,
      discard: () => discard(path),
    };
  },
};

const blocks = 10_000;

/** The largest pages there are, from the last to the first. */
const pages = Array.from(
  { length: blocks / limits.page },
  (_, page) => `blocks?limit=${limits.page}&before=${blocks + 1 - page * limits.page}`,
);
