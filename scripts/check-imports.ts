import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedCircles } from './imports/allowed-circles.ts';
import { problemOf } from './imports/check.ts';
import { findCircles } from './imports/circles.ts';
import { graphOf } from './imports/graph.ts';
import { readImports, sources } from './imports/read-imports.ts';
import { importsOutsideImage } from './imports/server-packages.ts';
import { root } from './install.mjs';

/**
 * Fails for each import of the product that runs in a direction it may not, for each circle of imports anywhere, and for
 * each package that a running server loads and package.json names for development only.
 */
const imports = readImports(root, sources.all);
const directions = imports
  .filter(({ from }) => from.startsWith('src/'))
  .flatMap((each) => {
    const problem = problemOf(each);
    return problem ? [`${each.from} imports ${each.to}: ${problem}.`] : [];
  });

const circles = findCircles(graphOf(imports));
const begins = new Set(circles.map(([first]) => first));
const circleProblems = [
  ...circles
    .filter(([first = '']) => !allowedCircles.includes(first))
    .map((circle) => `These files import each other:\n  ${circle.join('\n  ')}`),
  ...allowedCircles
    .filter((file) => !begins.has(file))
    .map((file) => `${file} begins no circle of imports: take it out of scripts/imports/allowed-circles.ts.`),
];

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = importsOutsideImage(imports, dependencies).map(
  ({ from, to }) => `${from} imports ${to}, which package.json does not have in "dependencies".`,
);

const problems = [...directions, ...circleProblems, ...packages];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${imports.length} imports, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
