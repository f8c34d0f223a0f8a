import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockDefinitions, blockTypes } from '#/blocks/definitions.ts';
import { contentOf } from '../../../../tests/support/block-contents.ts';
import { readText, textsOf } from './texts.ts';

/** What a JSON Schema says, as far as the contents of blocks use it. */
interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  type?: string;
}

/** Whether a path leads to a text in a schema. */
const leadsToText = (schema: Schema | undefined, [step, ...further]: string[]): boolean => {
  const kinds = schema?.anyOf ?? (schema ? [schema] : []);
  if (step === undefined) return kinds.some(({ type }) => type === 'string');
  return kinds.some((kind) => leadsToText(step === '*' ? kind.items : kind.properties?.[step], further));
};

describe('the texts of a block', () => {
  it.each(blockTypes)('are there in the schema of %s', (type) => {
    const { content, searched } = blockDefinitions[type];
    const schema = z.toJSONSchema(content) as Schema;
    expect(searched.filter((path) => !leadsToText(schema, path.split('.')))).toEqual([]);
  });

  it.each(blockTypes)('of %s stand where their paths say', (type) => {
    fc.assert(
      fc.property(contentOf(type), (content) => {
        for (const { path, text } of textsOf({ type, role: 'user', content })) {
          const stored = path.split('.').reduce<unknown>((value, step) => (value as never)[step], content);
          expect(readText({ type, role: 'user' }, String(stored)).text).toBe(text);
        }
      }),
    );
  });

  it('of a type that nobody knows are all of them', () => {
    const content = { title: 'Um', parts: [{ note: 'Dois', n: 3 }, 'Três'], empty: '' };
    expect(textsOf({ type: 'x_newer', role: 'user', content })).toMatchObject([
      { path: 'title', text: 'Um' },
      { path: 'parts.0.note', text: 'Dois' },
      { path: 'parts.1', text: 'Três' },
    ]);
  });
});
