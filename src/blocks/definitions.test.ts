import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf } from '../../tests/support/block-contents.ts';
import { exportMaterial } from '../../tests/support/export-material.ts';
import { contentAs } from '../lib/domain/block-content.ts';
import { render } from '../lib/export/formats/index.ts';
import { exportFormats } from '../lib/export/formats/names.ts';
import { createContext } from '../lib/export/model/context.ts';
import { blockName, blockParts } from '../lib/export/model/index.ts';
import { blockDefinitions, blockTypes } from './definitions.ts';

const wording = { locale: 'pt-BR', timeZone: 'UTC', now: '2026-03-10T08:00:00.000Z' } as const;
const context = createContext({ ...wording, numberOf: () => undefined });

it.each(blockTypes)('%s has a name and a form on paper for whatever its schema allows', (type) => {
  fc.assert(
    fc.property(contentOf(type), (content) => {
      const block = exportMaterial([[type, content]]).blocks.at(-1);
      if (!block || !contentAs(type, block)) throw new Error('The content does not fit its schema.');
      expect(blockName(block, context)).toContain(context.typeName(type));
      expect(() => blockParts(block, context)).not.toThrow();
    }),
    { numRuns: 50 },
  );
});

it.each(exportFormats)('blocks of every type can be written as %s', async (format) => {
  const contents = fc.tuple(...blockTypes.map(contentOf));
  await fc.assert(
    fc.asyncProperty(contents, async (each) => {
      const material = exportMaterial(blockTypes.map((type, index) => [type, each[index] ?? {}]));
      const part = format === 'json' ? undefined : 'session';
      const { bytes } = await render(material, { ...wording, format, part });
      expect(bytes.byteLength).toBeGreaterThan(0);
    }),
    // To shrink a failure would take minutes: a PDF takes a quarter of a second.
    { numRuns: 5, endOnFailure: true },
  );
});

it('no two types share a slot in the state of a briefing', () => {
  const slots = blockTypes.flatMap((type) => blockDefinitions[type].slot ?? []);
  expect(new Set(slots).size).toBe(slots.length);
});
