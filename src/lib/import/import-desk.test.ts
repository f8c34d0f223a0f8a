import { describe, expect, it } from 'vitest';
import { JucaError } from '#/lib/domain/errors.ts';
import { inPieces } from '../../../tests/support/import.ts';
import { ImportDesk } from './import-desk.ts';
import type { DecisionSink } from './import-run.ts';

const supplementDecisions: DecisionSink['supplementDecisions'] = async ({ supplements }) => ({
  outcomes: supplements.map(() => ({ outcome: 'updated' })),
});

const espelho = (id: number, ementa = 'Ementa.') => ({
  id: `${id}`,
  numeroProcesso: `${id}`,
  siglaClasse: 'HC',
  ementa,
});
const file = (count: number) =>
  inPieces(JSON.stringify(Array.from({ length: count }, (_, id) => espelho(id + 1))), 4_096);

const library: DecisionSink = {
  supplementDecisions,
  importDecisions: async ({ decisions }) => ({ outcomes: decisions.map(() => ({ outcome: 'added' })) }),
};

/** A file of which nothing more arrives until it is let go. */
const stalled = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* bytes() {
    yield Buffer.from(JSON.stringify(espelho(1)));
    await promise;
  }
  return { bytes: bytes(), end: resolve };
};

describe('ImportDesk', () => {
  it('reads a file of many windows in a thread and reports every item', async () => {
    const report = await new ImportDesk().import({ owner: 'ana', library }, file(6_000));
    expect(report).toMatchObject({ format: 'espelhos', added: 6_000, refused: 0 });
  });

  it('reports an empty file', async () => {
    const report = await new ImportDesk().import({ owner: 'ana', library }, inPieces(''));
    expect(report).toMatchObject({ format: 'pasted', added: 0, refused: 0 });
  });

  it('lists so many refusals and counts the rest', async () => {
    const items = Array.from({ length: 500 }, (_, id) => espelho(id, ''));
    const report = await new ImportDesk().import({ owner: 'ana', library }, inPieces(JSON.stringify(items)));
    expect([report.refused, report.refusals.length]).toEqual([500, 200]);
  });

  it('lets files that do not arrive hold up nobody else', async () => {
    const desk = new ImportDesk();
    const files = Array.from({ length: 5 }, stalled);
    const slow = files.map(({ bytes }, index) => desk.import({ owner: `slow ${index}`, library }, bytes));
    expect(await desk.import({ owner: 'bruno', library }, file(10))).toMatchObject({ added: 10 });
    for (const { end } of files) end();
    expect((await Promise.all(slow)).map(({ added }) => added)).toEqual([1, 1, 1, 1, 1]);
  });

  it('takes one import of an owner after the other, and refuses a third', async () => {
    const desk = new ImportDesk();
    const first = stalled();
    const importing = [
      desk.import({ owner: 'ana', library }, first.bytes),
      desk.import({ owner: 'ana', library }, file(2)),
    ];
    await expect(desk.import({ owner: 'ana', library }, file(1))).rejects.toMatchObject({
      code: 'overloaded',
    });
    first.end();
    expect((await Promise.all(importing)).map(({ added }) => added)).toEqual([1, 2]);
  });

  it('stops where the library is full', async () => {
    const full: DecisionSink = {
      supplementDecisions,
      importDecisions: () => Promise.reject(new JucaError('limit', 'full')),
    };
    const report = await new ImportDesk().import({ owner: 'ana', library: full }, file(60));
    expect(report).toMatchObject({ added: 0, refused: 25 });
  });
});
