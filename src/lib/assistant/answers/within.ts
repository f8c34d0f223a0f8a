import { Pause } from './pause.ts';

/** What the promise gives, or undefined where it takes longer than so many milliseconds. */
export const within = async <T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> => {
  const pause = new Pause();
  try {
    return await Promise.race([promise, pause.wait(milliseconds).then(() => undefined)]);
  } finally {
    pause.end();
  }
};
