import type { Address } from '#/lib/db/copy/address.ts';
import { killsItself } from '../killed-process.ts';

export const textOf = (address: Address): string =>
  address.kind === 'sqlite' ? `sqlite:${address.path}` : address.url;

/** Copies in a process that is killed (SIGKILL) at that point. Returns false where the copy ended before the point. */
export const copyKilledAt = (
  from: Address,
  to: Address,
  batchSize: number,
  point: number,
): Promise<boolean> =>
  killsItself('tests/support/copy/copying-process.ts', [
    textOf(from),
    textOf(to),
    String(batchSize),
    String(point),
  ]);
