import type { Engine } from '#/lib/db/engine.ts';
import { SearchIndexing } from '#/lib/db/search-indexing.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { pick, seeded } from '../../tests/support/random.ts';
import { throughTheDoor } from '../competitors/juca-store.ts';
import type { Plan } from '../dataset/plan.ts';
import { runCallers } from '../measure/callers.ts';
import type { Figures } from '../measure/figures.ts';

const callers = 64;
const warmUpSeconds = 1;

export const appendRate = '64 callers: appends a second';
export const withIndex = (engine: string): string => `${engine}, with the index`;

/**
 * Appends of 64 callers to random sessions with the worker of the index, and without it, in alternating order. What was
 * appended is indexed while appends go on, as in a server.
 */
export const measureAppends = async (
  name: string,
  open: () => Promise<Engine>,
  { plan, texts, seconds, rounds }: { plan: Plan; texts: string[]; seconds: number; rounds: number },
  figures: Figures,
): Promise<void> => {
  const ids = plan.sessionIds((of, session) => of.timeOrderedSessionId(session));
  const random = seeded(17);
  for (let round = 0; round < rounds; round += 1) {
    for (const isIndexed of round % 2 === 0 ? [false, true] : [true, false]) {
      const engine = await open();
      if (isIndexed) new SearchIndexing(engine);
      const store = throughTheDoor(new SessionsDB(engine), plan, ids);
      const append = async () => {
        await store.append(plan.anyOrdinary(random), pick(texts, random));
      };
      await runCallers(callers, warmUpSeconds, append);
      const { rate } = await runCallers(callers, seconds, append);
      figures.add(appendRate, isIndexed ? withIndex(name) : name, rate);
      await engine.close();
    }
  }
};
