import { expect, it } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import { exportMaterial } from '../../../../tests/support/export-material.ts';
import { TakenBlocks } from './taken-blocks.ts';

const [first] = exportMaterial().blocks;
const blockOf = (position: number, text: string): Block => ({
  ...(first as Block),
  position,
  content: { text },
});

it('counts the bytes that an import counts, and not characters', () => {
  const taken = new TakenBlocks();
  expect(() => taken.take([blockOf(1, 'ç'.repeat(limits.importFile / 2))])).toThrow(/cannot be exported/);
});

it('counts a block that takes the place of another one once', () => {
  const taken = new TakenBlocks();
  const text = 'x'.repeat(limits.importFile / 4);
  for (let time = 0; time < 6; time += 1) taken.take([blockOf(1, text)]);
  expect(taken.all()).toHaveLength(1);
});
