import { globSync } from 'node:fs';
import { root } from './install.mjs';
import { builtBy } from './patterns/built.ts';
import { problemOf, repeatsWithoutBound } from './patterns/judge.ts';
import { literalsOf, type Pattern } from './patterns/literals.ts';
import { recordAsSafe, recordedAsSafe } from './patterns/record.ts';

const filesOf = (glob: string): string[] =>
  globSync(glob, { cwd: root, exclude: ['**/*.test.{ts,tsx}', '**/*.d.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

// What puts patterns together from parts is loaded. A thread's own file would begin to serve.
const loadable = filesOf('src/lib/{import,export,domain,http,live,assistant}/**/*.ts').filter(
  (file) => !file.endsWith('-thread.ts'),
);

/**
 * Fails for each regular expression whose time may grow faster than the text that it is given. `--record` judges all of
 * them anew, and writes down which are safe; without it those that are written down are not judged again.
 */
const isRecording = process.argv.includes('--record');
const recorded = isRecording ? new Set<string>() : recordedAsSafe();
const patterns = [
  ...filesOf('src/**/*.{ts,tsx}').flatMap((file) => literalsOf(root, file)),
  ...(await builtBy(root, loadable)),
];
const nameOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
/** By name: the same pattern stands at several places. */
const judged = new Map<string, string | undefined>();
const judge = (pattern: Pattern): string | undefined => {
  const name = nameOf(pattern);
  if (!judged.has(name)) judged.set(name, recorded.has(name) ? undefined : problemOf(pattern));
  return judged.get(name);
};
const problems = patterns.flatMap((pattern) => {
  const problem = judge(pattern);
  return problem ? [`${pattern.place}: ${nameOf(pattern).slice(0, 90)} ${problem}.`] : [];
});
const safe = new Set(
  patterns.filter((pattern) => repeatsWithoutBound(pattern.source) && !judge(pattern)).map(nameOf),
);
const isRecorded = recorded.size === safe.size && [...safe].every((name) => recorded.has(name));
if (isRecording) recordAsSafe(safe);
else if (!isRecorded) problems.push('Patterns have changed: node scripts/check-patterns.ts --record');
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${patterns.length} regular expressions, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
