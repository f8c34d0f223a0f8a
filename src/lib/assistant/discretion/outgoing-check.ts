import { checkedNumbers } from './checked-numbers.ts';
import type { Kind } from './kinds.ts';
import { readingsOf } from './readings.ts';
import { standInPattern } from './stand-ins.ts';

/**
 * The kind of an identifier with right check digits in a body that is about to leave; undefined where there is none. A
 * JSON body is read text by text, names and numbers included, since its escapes hide what stands in them; any other body
 * is read as it is. Case numbers that are public, as twenty digits, are passed over.
 */
export const identifierIn = (body: string, publicNumbers: ReadonlySet<string>): Kind | undefined => {
  for (const text of textsOf(body)) {
    for (const reading of readingsOf(text.replace(standInPattern, apart))) {
      for (const { kind, value } of checkedNumbers(reading.text)) {
        if (kind !== 'codigo' && !(kind === 'processo' && publicNumbers.has(value))) return kind;
      }
    }
  }
  return undefined;
};

/** The number of a stand-in is no part of what follows it. */
const apart = ` ${'x'.repeat(30)} `;

/** Every text of a JSON body, however deep; the body itself where it is no JSON. */
function* textsOf(body: string): Generator<string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    yield body;
    return;
  }
  const waiting = [parsed];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' || typeof value === 'number') yield String(value);
    else if (value instanceof Object) {
      for (const [name, each] of Object.entries(value)) {
        if (!Array.isArray(value)) yield name;
        waiting.push(each);
      }
    }
  }
}
