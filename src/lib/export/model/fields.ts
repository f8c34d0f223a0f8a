import type { Json, JsonObject } from '#/lib/domain/json.ts';
import { type Fact, type Part, plain } from '../document.ts';

/** Deeper values are shown as JSON. */
const deepest = 4;

type NameOf = (field: string) => string;

/**
 * Every name and value of a content, readably: a block of a type without a form of its own, of a type that this version
 * does not know, or whose content is not what its type says.
 */
export const fieldParts = (content: JsonObject, nameOf: NameOf = (field) => field): Part[] =>
  countOf(content) > mostValues
    ? [{ kind: 'code', text: JSON.stringify(content) }]
    : objectParts(content, 0, nameOf);

/** More values are shown as JSON, without lines and indents of their own. */
const mostValues = 2_000;

const countOf = (value: Json): number =>
  value === null || typeof value !== 'object'
    ? 1
    : Object.values(value).reduce<number>((sum, each) => sum + countOf(each), 1);

const valueParts = (value: Json, depth: number, nameOf: NameOf): Part[] => {
  if (value === null || typeof value !== 'object')
    return [{ kind: 'paragraph', runs: plain(written(value)) }];
  if (depth >= deepest) return [{ kind: 'code', text: JSON.stringify(value, null, 2) }];
  if (Array.isArray(value)) {
    const items = value.map((each) => valueParts(each, depth + 1, nameOf));
    return items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, items }];
  }
  return objectParts(value, depth, nameOf);
};

const objectParts = (value: JsonObject, depth: number, nameOf: NameOf): Part[] => {
  const entries = Object.entries(value);
  const facts = entries
    .filter(([, each]) => !isNested(each))
    .map(([name, each]): Fact => ({ term: nameOf(name), runs: plain(written(each)) }));
  const nested = entries
    .filter(([, each]) => isNested(each))
    .flatMap(([name, each]): Part[] => [
      { kind: 'paragraph', runs: [{ text: nameOf(name), bold: true }] },
      ...valueParts(each, depth + 1, nameOf),
    ]);
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...nested];
};

const isNested = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const written = (value: Json): string =>
  value === null || value === '' || typeof value === 'object' ? '—' : String(value);
