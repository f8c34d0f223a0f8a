import { textOf } from './values.ts';

/** Levels and values that are written; what lies beyond becomes `…`. */
const bounds = { levels: 8, values: 5_000 };

/** A value of which nothing is known as JSON for a reader, in bounded depth and number of values. */
export const readableJson = (value: unknown): string => {
  let left = bounds.values;
  const bounded = (each: unknown, level: number): unknown => {
    left -= 1;
    if (typeof each === 'string') return textOf(each);
    if (typeof each !== 'object' || each === null) return each;
    if (level === bounds.levels || left <= 0) return '…';
    if (Array.isArray(each)) return each.slice(0, left).map((entry) => bounded(entry, level + 1));
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(each)) {
      if (left <= 0) break;
      entries.push([textOf(key), bounded((each as Record<string, unknown>)[key], level + 1)]);
    }
    return Object.fromEntries(entries);
  };
  return JSON.stringify(bounded(value, 0), null, 2) ?? '';
};
