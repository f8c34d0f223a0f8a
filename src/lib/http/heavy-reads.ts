import { Turns } from '#/lib/threads/turns.ts';

/**
 * The turns of reads that go through much of what an owner has: each takes tens of milliseconds of a thread that reads for
 * everyone. An owner has one under way, and then as long without one as it took.
 */
export const heavyReads = () =>
  new Turns({ running: 4, runningPerOwner: 1, waiting: 256, perOwner: 16, rest: 1 });
