import { expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { MatterNames } from './matter-names.ts';

it('asks once for all that are wanted at once, a page at a time', async () => {
  const ids = Array.from({ length: 101 }, () => newId());
  const asked: number[] = [];
  const names = new MatterNames(async (given) => {
    asked.push(given.length);
    return given.filter((id) => id !== ids[3]).map((id) => ({ id, name: `Caso ${id}`, clients: [] }));
  });
  const named = await Promise.all([...ids, ids[0] ?? ''].map((id) => names.of(id)));
  expect(asked).toEqual([100, 1]);
  expect(named[100]?.name).toBe(`Caso ${ids[100]}`);
  expect(named[3]).toBeNull();
  await names.of(ids[5] ?? '');
  expect(asked).toEqual([100, 1, 1]);
});
