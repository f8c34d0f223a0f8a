import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { maxLines, measureFolders, type SourceFile } from './sizes/measure.ts';

/** Prints the sizes of all source files by folder, in lines, and fails where one is too long. `--brief`: in total only. */
const patterns = ['*.{ts,mjs}', '{src,scripts,tests,bench}/**/*.{ts,tsx,mjs,css}', 'deploy/**/*.sh'];
const files: SourceFile[] = globSync(patterns, { cwd: root, exclude: ['*.d.ts'] }).map((path) => ({
  path,
  lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length,
}));

const folders = measureFolders(files);
const rows = process.argv.includes('--brief') ? folders.slice(-1) : folders;
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${'folder'.padEnd(30)} files  median  p95  largest`);
for (const { folder, count, median, p95, largest } of rows) {
  const figures = [String(count).padStart(5), String(median).padStart(7), String(p95).padStart(4)].join(' ');
  say(`${folder.padEnd(30)} ${figures} ${String(largest.lines).padStart(8)}  ${largest.path}`);
}
const tooLong = files.filter(({ lines }) => lines > maxLines);
for (const { path, lines } of tooLong) say(`${path} has ${lines} lines; at most ${maxLines} are allowed.`);
process.exitCode = tooLong.length === 0 ? 0 : 1;
