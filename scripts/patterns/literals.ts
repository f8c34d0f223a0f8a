import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** A regular expression of the sources and where it stands, as `src/lib/a.ts:12`. */
export interface Pattern {
  place: string;
  source: string;
  flags: string;
}

/** The regular expressions that a file writes as literals. */
export const literalsOf = (root: string, file: string): Pattern[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isPatternLiteral(node)) {
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ place: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    } else for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
};

interface PatternLiteral {
  start: number;
  regex: { pattern: string; flags: string };
}

const isPatternLiteral = (node: object): node is PatternLiteral =>
  'regex' in node && 'type' in node && node.type === 'Literal';
