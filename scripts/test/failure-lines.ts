import { stripVTControlCharacters } from 'node:util';
import type { Failure } from './failures.ts';

const mostFailures = 20;
/** In UTF-16 code units, as all lengths of lines here. */
const longestLine = 300;

const cut = (line: string): string =>
  line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;

/** A title on one line, whatever it has in it. */
const onOneLine = (text: string): string => stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();

const firstLine = (message: string): string =>
  stripVTControlCharacters(message).trimStart().split(/\r?\n/, 1)[0] ?? '';

const linesOf = ({ file, name, message }: Failure): string[] => [
  cut(`  ${[file, onOneLine(name)].filter(Boolean).join('  ')}`),
  cut(`      ${firstLine(message)}`),
];

/** Two lines for each failed test: file and name, and the first line of the message. At most 20 tests are named. */
export const failureLines = (failures: readonly Failure[]): string[] => {
  const more = failures.length - mostFailures;
  return [...failures.slice(0, mostFailures).flatMap(linesOf), ...(more > 0 ? [`  and ${more} more`] : [])];
};
