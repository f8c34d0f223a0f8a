import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = new URL('./safe-patterns.json', import.meta.url);

/** The version of recheck that is installed: another one may judge otherwise. */
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

interface Written {
  /** The version of recheck that judged. */
  recheck: string;
  /** As in a source text, `/source/flags`, sorted. */
  safe: string[];
}

/** The patterns that this version of recheck has found safe before, which takes it some tenths of a second for each. */
export const recordedAsSafe = (written = readFileSync(file, 'utf8')): ReadonlySet<string> => {
  const record = JSON.parse(written) as Written;
  return new Set(record.recheck === version ? record.safe : []);
};

/** Writes the patterns that were found safe, in place of those of before. */
export const recordAsSafe = (patterns: Iterable<string>): void => {
  const record: Written = { recheck: version, safe: [...patterns].sort() };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
};
