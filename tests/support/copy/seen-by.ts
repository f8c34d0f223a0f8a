import { SessionsDB } from '#/lib/db/sessions.ts';
import { everything } from '../../contract/suite/reading.ts';
import type { Cast } from '../factories.ts';
import type { CopyDatabase } from './database.ts';

/** All sessions and blocks of each user of the cast, as the store returns them. */
export const seenBy = async (database: CopyDatabase, { ana, bruno, carla }: Cast) => {
  const engine = await database.open();
  const store = new SessionsDB(engine);
  try {
    return {
      ana: await everything(store.for(ana)),
      bruno: await everything(store.for(bruno)),
      carla: await everything(store.for(carla)),
    };
  } finally {
    await engine.close();
  }
};
