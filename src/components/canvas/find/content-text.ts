import type { JsonObject } from '#/lib/domain/json.ts';

/** The text at a path of a block's content, such as `sections.0.statements.2.text`; undefined where there is none. */
export const textAt = (content: JsonObject, path: string): string | undefined => {
  let value: unknown = content;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return typeof value === 'string' ? value : undefined;
};
