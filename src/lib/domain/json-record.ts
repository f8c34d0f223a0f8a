import { z } from 'zod';
import type { Json, JsonObject } from './json.ts';
import { limits } from './limits.ts';
import { isStorable } from './text.ts';

/**
 * A JSON object that every engine keeps as it was given. Anything that JSON cannot say, such as a Date or a BigInt,
 * is refused, and so are keys named `__proto__`, NUL, half characters and deep nesting.
 */
export const JsonRecord = z
  .custom<JsonObject>(isPlainObject, 'must be a JSON object')
  .superRefine((value, context) => {
    const problem = firstProblem(value);
    if (problem) context.addIssue({ code: 'custom', continue: false, ...problem });
  });

interface Problem {
  message: string;
  params?: { limit: string; max: number };
}

/** Walks without recursion, so that hostile nesting cannot exhaust the stack. */
const firstProblem = (root: JsonObject): Problem | undefined => {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.contentDepth) return tooDeep;
    const inner: unknown[] = [];
    for (const value of level) {
      if (!isStorableValue(value)) return unstorable;
      if (typeof value === 'object' && value !== null)
        for (const each of Object.values(value)) inner.push(each);
    }
    level = inner;
  }
  return undefined;
};

const isStorableValue = (value: unknown): value is Json => {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean' || value === null || Array.isArray(value)) return true;
  return isPlainObject(value) && Object.keys(value).every((key) => key !== '__proto__' && isStorable(key));
};

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const unstorable: Problem = {
  message: 'has a NUL character, half a character, a forbidden key or a value JSON lacks',
};

const tooDeep: Problem = {
  message: `may nest at most ${limits.contentDepth} levels`,
  params: { limit: 'contentDepth', max: limits.contentDepth },
};
