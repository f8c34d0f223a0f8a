/** How often a comparison is repeated, each time with twice as much work, before it counts as failed. */
const attempts = 8;
/** Microseconds; the clock of a thread's processor time ticks every few milliseconds. */
const shortest = 4_000;

/** More than that is not linear: four times what linear work takes, and a quarter of what quadratic work takes. */
export const linear = 64;

/**
 * How many times longer work takes on 16 times the size: about 16 for work in linear time, about 256 in quadratic time.
 * Large pieces are compared with 16 times as many small ones, by the processor time of this thread. A comparison above
 * `linear` is repeated with twice as many pieces, and the least counts: what a clock of coarse ticks, a collection of
 * garbage or a busy machine adds disappears in the sum, so that it makes this slower and decides nothing.
 */
export const growthOf = async (work: (size: number) => unknown, size: number): Promise<number> => {
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && growth > linear; attempt += 1) {
    const pieces = 2 ** attempt;
    const small = await timeOf(work, size, 16 * pieces);
    const large = await timeOf(work, 16 * size, pieces);
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
