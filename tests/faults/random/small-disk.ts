import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

/** A disk in memory whose size a test changes. */
export interface SmallDisk {
  /** Leaves so many bytes free from now on. */
  leave: (bytes: number) => void;
  unmount: () => void;
}

const options = { stdio: 'pipe' } as const;

/** Mounts a disk there. Undefined where this machine does not allow it. */
export const mountSmallDisk = (at: string, bytes: number): SmallDisk | undefined => {
  mkdirSync(at, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', at], options);
  } catch {
    return undefined;
  }
  return {
    leave: (free) => {
      for (let tries = 0; tries < mostTries; tries += 1) if (resize(at, free)) return;
      throw new Error('The disk could not be given another size.');
    },
    unmount: () => void execFileSync('umount', ['--lazy', at], options),
  };
};

const mostTries = 50;

/** False where more was written between the look at the disk and its new size. */
const resize = (at: string, free: number): boolean => {
  const { blocks, bfree, bsize } = statfsSync(at);
  const size = (blocks - bfree + 1) * bsize + Math.round(free);
  try {
    execFileSync('mount', ['-o', `remount,size=${size}`, at], options);
    return true;
  } catch {
    return false;
  }
};
