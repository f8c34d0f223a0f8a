import type { PrecedentContent } from '#/blocks/precedent/definition.ts';
import type { JsonObject } from '../json.ts';
import { jsonBytes } from '../json-size.ts';
import { limits } from '../limits.ts';

/** Whether a briefing has room for these precedents together: each of its events reads all of them. */
export const haveRoom = (precedents: readonly (PrecedentContent | undefined)[]): boolean => {
  let left = limits.precedentBytes;
  for (const each of precedents) {
    left -= each ? jsonBytes(each as JsonObject) : 0;
    if (left < 0) return false;
  }
  return true;
};
