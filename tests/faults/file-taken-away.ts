import { copyFileSync, linkSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type FaultOptions, type Outcome, Violations, waysToPlay } from './fault.ts';
import { inFolder } from './folder.ts';
import { until } from './until.ts';

/** The file of a running store is moved, removed, replaced, overwritten or emptied, or its log is removed. */
export const fileTakenAway: Fault = {
  name: 'file-taken-away',
  promise:
    'no write is acknowledged that is not in the file, health names the reason, and a file that is back is written to',
  play: (options) => inFolder((folder) => playIn(folder, options)),
};

interface Way {
  reason: HealthReason;
  /** What happens to the file at `path`; `other` is another database of Juca's. */
  take: (path: string, other: string) => void;
  /** Puts it back, where that is possible. */
  giveBack?: (path: string) => void;
  /** Where the file is in the end, where what was acknowledged can still be there. */
  endsAs?: (path: string) => string;
}

const kept = (path: string): string => `${path}.kept`;

const ways: Way[] = [
  {
    reason: 'file_missing',
    take: (path) => renameSync(path, kept(path)),
    giveBack: (path) => renameSync(kept(path), path),
    endsAs: (path) => path,
  },
  {
    reason: 'file_missing',
    take: (path) => {
      linkSync(path, kept(path));
      rmSync(path);
    },
    endsAs: kept,
  },
  {
    reason: 'file_replaced',
    take: (path, other) => {
      linkSync(path, kept(path));
      copyFileSync(other, `${path}.new`);
      renameSync(`${path}.new`, path);
    },
    endsAs: kept,
  },
  { reason: 'file_replaced', take: (path, other) => copyFileSync(other, path) },
  { reason: 'file_missing', take: (path) => truncateSync(path, 0) },
  { reason: 'file_missing', take: (path) => rmSync(`${path}-wal`), endsAs: (path) => path },
];

const playIn = async (folder: string, options: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const played = waysToPlay(ways, options, 60);
  const other = join(folder, 'other.db');
  await (await openSqliteEngine({ path: other })).close();
  let lost = 0;
  for (const [round, way] of played.entries()) {
    lost += await playOnce(join(folder, `${round}`, 'juca.db'), way, { other, violations });
  }
  return { lines: [], violations: violations.list, tally: { rounds: played.length, lost } };
};

const playOnce = async (
  path: string,
  { reason, take, giveBack, endsAs }: Way,
  { other, violations }: { other: string; violations: Violations },
): Promise<number> => {
  const store = await Embedded.open(path);
  const refusals = appendUntilRefused(store);
  await until(() => store.acknowledged.length > 20);
  take(path, other);
  const refusal = await refusals;
  violations.expect(refusal === reason, `it was refused with ${refusal} instead of ${reason}`);
  const isTold = await until(async () => (await store.reasons()).includes(reason));
  violations.expect(isTold, `health does not say ${reason}`);
  if (giveBack) {
    giveBack(path);
    violations.expect(await until(async () => !(await store.append())), 'it was not written to again');
  }
  await store.close();
  return endsAs ? store.lostIn(endsAs(path)) : 0;
};

const appendUntilRefused = async (store: Embedded): Promise<HealthReason | 'unnamed'> => {
  for (;;) {
    const refusal = await store.append();
    if (refusal) return refusal;
  }
};
