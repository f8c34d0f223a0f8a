import { problemOf } from './imports/check.ts';
import { readImports } from './imports/read-imports.ts';
import { root } from './install.mjs';

/** Fails for each import that runs in a direction it may not. */
const imports = readImports(root);
const problems = imports.flatMap((each) => {
  const problem = problemOf(each);
  return problem ? [`${each.from} imports ${each.to}: ${problem}.`] : [];
});
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${imports.length} imports, ${problems.length} in a wrong direction\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
