import type { Json, JsonObject } from '#/lib/domain/json.ts';
import { type Fact, type Part, plain } from '../document.ts';

/** Deeper values are shown as JSON. */
const deepest = 4;

/**
 * A block of a type that this version does not know, or whose content is not what its type says: every name and value
 * in it, readably.
 */
export const unknownParts = (content: JsonObject): Part[] =>
  countOf(content) > mostValues ? [{ kind: 'code', text: JSON.stringify(content) }] : valueParts(content, 0);

/** More values are shown as JSON, without lines and indents of their own. */
const mostValues = 2_000;

const countOf = (value: Json): number =>
  value === null || typeof value !== 'object'
    ? 1
    : Object.values(value).reduce<number>((sum, each) => sum + countOf(each), 1);

const valueParts = (value: Json, depth: number): Part[] => {
  if (value === null || typeof value !== 'object')
    return [{ kind: 'paragraph', runs: plain(written(value)) }];
  if (depth >= deepest) return [{ kind: 'code', text: JSON.stringify(value, null, 2) }];
  if (Array.isArray(value)) {
    const items = value.map((each) => valueParts(each, depth + 1));
    return items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, items }];
  }
  return objectParts(value, depth);
};

const objectParts = (value: JsonObject, depth: number): Part[] => {
  const entries = Object.entries(value);
  const facts = entries
    .filter(([, each]) => each === null || typeof each !== 'object')
    .map(([term, each]): Fact => ({ term, runs: plain(written(each)) }));
  const nested = entries
    .filter(([, each]) => each !== null && typeof each === 'object')
    .flatMap(([term, each]): Part[] => [
      { kind: 'paragraph', runs: [{ text: term, bold: true }] },
      ...valueParts(each, depth + 1),
    ]);
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...nested];
};

const written = (value: Json): string => (value === null ? '—' : String(value));
