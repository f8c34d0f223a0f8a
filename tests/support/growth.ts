/** How often a comparison is repeated before it counts as failed. */
const attempts = 12;
/** Microseconds; the clock of a thread's processor time ticks every few milliseconds. */
const shortest = 4_000;

/** More than that is not linear: with noise, linear work stays below, and quadratic work comes near 256. */
export const linear = 40;

/**
 * How many times longer work takes on 16 times the size: about 16 for work in linear time, about 256 in quadratic time.
 * One large piece is compared with 16 small ones, by the processor time of this thread. Disturbances only add time, so a
 * comparison above `linear` is repeated and the least counts: a slow or busy machine makes this slower and decides
 * nothing.
 */
export const growthOf = async (work: (size: number) => unknown, size: number): Promise<number> => {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && growth > linear; attempt += 1) {
    const small = await timeOf(work, size, 16);
    const large = await timeOf(work, 16 * size, 1);
    growth = Math.min(growth, (16 * large) / small);
  }
  return growth;
};

const timeOf = async (work: (size: number) => unknown, size: number, times: number): Promise<number> => {
  const begun = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) await work(size);
  const { user, system } = process.threadCpuUsage(begun);
  return Math.max(user + system, shortest);
};
