import type { Json, JsonObject } from './json.ts';

export interface JsonShape {
  /** Levels of nesting, arrays included; 1 for an object without objects or arrays in it. */
  depth: number;
  /** Keys of all objects, all levels together. */
  keys: number;
}

/** Measures level by level: neither depth nor length of the input uses the call stack. */
export const shapeOf = (root: JsonObject): JsonShape => {
  const shape = { depth: 0, keys: 0 };
  for (let level: object[] = [root]; level.length > 0; shape.depth += 1) {
    const inner: object[] = [];
    for (const value of level) {
      const children: Json[] = Object.values(value);
      if (!Array.isArray(value)) shape.keys += children.length;
      for (const child of children) if (typeof child === 'object' && child !== null) inner.push(child);
    }
    level = inner;
  }
  return shape;
};
