import { globSync } from 'node:fs';
import { root } from './install.mjs';
import { builtBy } from './patterns/built.ts';
import { problemOf } from './patterns/judge.ts';
import { literalsOf, type Pattern } from './patterns/literals.ts';

const filesOf = (glob: string): string[] =>
  globSync(glob, { cwd: root, exclude: ['**/*.test.{ts,tsx}', '**/*.d.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

// What puts patterns together from parts is loaded. A thread's own file would begin to serve.
const loadable = filesOf('src/lib/{import,export,domain,http,live,assistant}/**/*.ts').filter(
  (file) => !file.endsWith('-thread.ts'),
);

/** Fails for each regular expression whose time may grow faster than the text that it is given. */
const patterns = [
  ...filesOf('src/**/*.{ts,tsx}').flatMap((file) => literalsOf(root, file)),
  ...(await builtBy(root, loadable)),
];
/** By source and flags: the same pattern stands at several places, and judging one takes a tenth of a second. */
const judged = new Map<string, string | undefined>();
const judge = (pattern: Pattern): string | undefined => {
  const key = `/${pattern.source}/${pattern.flags}`;
  if (!judged.has(key)) judged.set(key, problemOf(pattern));
  return judged.get(key);
};
const problems = patterns.flatMap((pattern) => {
  const problem = judge(pattern);
  return problem ? [`${pattern.place}: /${pattern.source.slice(0, 80)}/${pattern.flags} ${problem}.`] : [];
});
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${patterns.length} regular expressions, ${problems.length} that may take long\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
