import { setTimeout as wait } from 'node:timers/promises';

/** Asks until the answer is yes, as long as a slow machine may need. Returns whether it was. */
export const until = async (ask: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await ask()) return true;
    await wait(50);
  }
  return false;
};
