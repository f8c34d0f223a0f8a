import { expect, it } from 'vitest';
import { citation } from '#/lib/domain/citation-marks.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { blockWith, foundDecision, noTools, passage } from '../../../../tests/support/model-answers.ts';
import { Lookups } from './lookups.ts';

const limits = { calls: 3, text: 200, allText: 450 };

it('gives what was found with what it takes to cite it', async () => {
  const found = foundDecision();
  const lookups = new Lookups(
    { ...noTools, searchLibrary: async () => [found] },
    { ...limits, text: 2_000, allText: 2_000 },
  );
  expect(await lookups.searchLibrary('plano')).toBe(
    `STJ, REsp 1.733.013/PR\n${citation('decision', found.decision.id)}\nementa: ${passage}…`,
  );
});

it('says what is not there, and asks the store for no id that cannot be one', async () => {
  const asked: string[] = [];
  const read = async (id: string) => {
    asked.push(id);
    return undefined;
  };
  const lookups = new Lookups({ ...noTools, readDecision: read, readBlock: read }, { ...limits, calls: 5 });
  const id = newId();
  expect(await lookups.readDecision(id)).toBe('Não há decisão com este identificador.');
  expect(await lookups.readDecision("' or 1=1")).toBe('Não há decisão com este identificador.');
  expect(await lookups.readBlock(`${id}x`)).toBe('Não há bloco com este identificador.');
  expect(asked).toEqual([id]);
});

it('cuts a long text, says so, and leaves no half character', async () => {
  const block = blockWith({ content: { text: '🙂'.repeat(500) } });
  const lookups = new Lookups({ ...noTools, readBlock: async () => block }, limits);
  const text = await lookups.readBlock(block.id);
  expect(text.length).toBeLessThanOrEqual(200);
  expect(text).toMatch(/\(O texto continua; o resto não coube\.\)$/);
  expect(text.isWellFormed()).toBe(true);
});

it('gives so much in all, and so many times', async () => {
  const block = blockWith({ content: { text: 'palavra '.repeat(100) } });
  const tools = { ...noTools, readBlock: async () => block };
  const lookups = new Lookups(tools, { ...limits, calls: 10 });
  const texts = [];
  for (let count = 0; count < 5; count += 1) texts.push(await lookups.readBlock(block.id));
  expect(texts.slice(0, 3).map((text) => text.length)).toEqual([200, 200, 50]);
  expect(texts.at(-1)).toBe('Não há mais consultas. Responda com o que já tem.');
  const few = new Lookups(tools, { ...limits, calls: 1 });
  await few.readBlock(block.id);
  expect(await few.readBlock(block.id)).toMatch(/^Não há mais consultas/);
});

it('keeps the error of the store, and tells the model nothing of it', async () => {
  const error = new Error('disk');
  const lookups = new Lookups({ ...noTools, searchLibrary: () => Promise.reject(error) }, limits);
  expect(await lookups.searchLibrary('plano')).toBe('A consulta falhou.');
  expect(lookups.failure).toEqual({ error });
});
