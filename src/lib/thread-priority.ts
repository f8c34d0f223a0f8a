import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets threads that others wait for go before the calling one while there are more of them than cores. `nice` is the
 * number of steps downwards, as in nice(1), where 19 is the last. Linux keeps it for each thread (setpriority(2),
 * "C library/kernel differences"); other systems know it for whole processes alone, and there nothing happens.
 */
export const lowerPriority = (nice: number): void => {
  if (process.platform !== 'linux' || nice === 0) return;
  try {
    const id = threadId();
    setPriority(id, Math.min(getPriority(id) + nice, constants.priority.PRIORITY_LOW));
  } catch {
    // Not allowed here, or without /proc: the thread then runs like the others.
  }
};

/** The calling thread's id at the kernel; `/proc/thread-self` leads to `<process>/task/<thread>`. */
const threadId = (): number => Number(readlinkSync('/proc/thread-self').split('/').at(-1));
