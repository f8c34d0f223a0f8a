import { existsSync, realpathSync } from 'node:fs';
import { openPostgresSource } from '../postgres/copy/source.ts';
import { openPostgresTarget } from '../postgres/copy/target.ts';
import { openSqliteSource } from '../sqlite/copy/source.ts';
import { openSqliteTarget } from '../sqlite/copy/target.ts';
import { type Address, nameOf } from './address.ts';
import { type CopyOutcome, copyDatabase } from './copy-database.ts';
import { CopyError } from './copy-error.ts';
import type { CopySource, CopyTarget } from './ends.ts';
import type { OnProgress } from './progress.ts';

export interface CopyRequest {
  from: Address;
  to: Address;
  startOver?: boolean | undefined;
  skipRows?: boolean | undefined;
  /** Characters that are stored together; tests make it small. */
  batchSize?: number | undefined;
  onProgress?: OnProgress | undefined;
}

/** Large enough that the flush after each batch costs little, small enough that a batch is no burden on memory. */
const defaultBatchSize = 4 * 1024 * 1024;

/** Opens both databases, copies one into the other, and closes them. Throws as `copyDatabase` does. */
export const copyBetween = async (request: CopyRequest): Promise<CopyOutcome> => {
  const { from, to, startOver = false, skipRows = false } = request;
  const { batchSize = defaultBatchSize, onProgress = () => {} } = request;
  if (isSame(from, to)) throw new CopyError('Both addresses name the same database. Nothing was done.');
  const source = await openSource(from);
  try {
    const target = await openTarget(to);
    try {
      return await copyDatabase({ source, target, startOver, skipRows, batchSize, onProgress });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

/** Throws `CopyError` where it cannot be opened. Close it when done. */
export const openSource = async (address: Address): Promise<CopySource> =>
  address.kind === 'sqlite'
    ? openSqliteSource(address.path, nameOf(address))
    : openPostgresSource(address.url, nameOf(address));

/** Holds the database for one copy alone. Throws `CopyError` where it cannot. Close it when done. */
export const openTarget = async (address: Address): Promise<CopyTarget> =>
  address.kind === 'sqlite'
    ? openSqliteTarget(address.path, nameOf(address))
    : openPostgresTarget(address.url, nameOf(address));

const isSame = (from: Address, to: Address): boolean => whereOf(from) === whereOf(to);

const whereOf = (address: Address): string => {
  if (address.kind === 'postgres') return address.url;
  return existsSync(address.path) ? realpathSync(address.path) : address.path;
};
