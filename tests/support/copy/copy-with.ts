import { expect } from 'vitest';
import type { Address } from '#/lib/db/copy/address.ts';
import { type CopyOutcome, copyDatabase } from '#/lib/db/copy/copy-database.ts';
import type { CopySource, CopyTarget } from '#/lib/db/copy/ends.ts';
import { openSource, openTarget } from '#/lib/db/copy/open.ts';

/** Characters in a batch: a few rows. */
const batchSize = 3_000;

interface Changed {
  source?: (source: CopySource) => Partial<CopySource>;
  target?: (target: CopyTarget) => Partial<CopyTarget>;
}

/** Copies with some of the ends' functions replaced, as a test needs them. */
export const copyWith = async (changed: Changed, from: Address, to: Address): Promise<CopyOutcome> => {
  const source = await openSource(from);
  const target = await openTarget(to).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  try {
    return await copyDatabase({
      source: replacing(source, changed.source?.(source)),
      target: replacing(target, changed.target?.(target)),
      startOver: false,
      skipRows: false,
      batchSize,
      onProgress: () => {},
    });
  } finally {
    await target.close();
    await source.close();
  }
};

/** Copies up to the second batch of that table and fails there. What was stored is kept. */
export const copyStoppedIn = async (table: string, from: Address, to: Address): Promise<void> => {
  let batches = 0;
  const stopping = (target: CopyTarget): Partial<CopyTarget> => ({
    write: async (into, rows) => {
      if (into.name === table && batches++ > 0) throw new Error('Stopped on purpose.');
      await target.write(into, rows);
    },
  });
  await expect(copyWith({ target: stopping }, from, to)).rejects.toThrow('Stopped on purpose.');
};

/** The object with these functions replaced; its other functions keep their `this`. */
const replacing = <T extends object>(original: T, functions: Partial<T> = {}): T =>
  new Proxy(original, {
    get: (object, key) => {
      const replaced: unknown = Reflect.get(functions, key);
      if (replaced) return replaced;
      const value: unknown = Reflect.get(object, key);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
