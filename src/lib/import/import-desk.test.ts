import { zipSync } from 'fflate';
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

  it('counts decisions without a court and unused parts beyond those that it lists', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `pdf\n\nHC ${at + 1}\nEmenta: Recusa.\n`);
    const text = `${'pdf\nx\n'.repeat(300)}\nSúmula 1\n${lines.join('')}`;
    const report = await new ImportDesk().import({ owner: 'ana', library }, inPieces(text));
    expect(report.unused.length).toBe(200);
    expect(report.unusedCount).toBeGreaterThanOrEqual(300);
    const cases = Array.from({ length: 300 }, (_, at) => `Processo\nHC ${at + 1}\nEmenta\nPenal.\n`).join('');
    const courtless = await new ImportDesk().import({ owner: 'ana', library }, inPieces(cases));
    expect([courtless.withoutCourt.length, courtless.withoutCourtCount]).toEqual([200, 300]);
  });

  it('says of what a ZIP file is counted', async () => {
    const bytes = zipSync({
      'a.json': Buffer.from(JSON.stringify([espelho(1)])),
      'z.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    const report = await new ImportDesk().import({ owner: 'ana', library }, inPieces(bytes));
    expect(report.lines).toMatchObject({ unit: 'item', used: 1, refused: 1 });
    const mixed = zipSync({
      'a.json': Buffer.from(JSON.stringify([espelho(1)])),
      'b.txt': Buffer.from('Processo\nREsp 1 / MT\nEmenta\nPlano.'),
    });
    expect((await new ImportDesk().import({ owner: 'ana', library }, inPieces(mixed))).lines.unit).toBe(
      'mixed',
    );
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

  it.each([
    ['a picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(2 * 256 * 1024)]), 'picture'],
    ['an unknown table', Buffer.from('cor;peso;altura;largura\n1;2;3;4\n'.repeat(20_000)), 'unknown_table'],
    ['an unknown file', Buffer.alloc(600_000, 1), 'unknown_file'],
    ['a page that is too long', Buffer.from(`<html>${'<p>Texto.</p>'.repeat(800_000)}`), 'too_large'],
  ] as const)('refuses %s of many windows once it is told', async (_, bytes, reason) => {
    const desk = new ImportDesk();
    // More owners than windows may be at work at once.
    const reports = ['ana', 'bruno', 'carla'].map((owner) =>
      desk.import({ owner, library }, inPieces(bytes, 64 * 1024)),
    );
    for (const report of await Promise.all(reports))
      expect(report).toMatchObject({ added: 0, refused: 1, refusals: [{ reason }] });
  });

  it('receives a file to its end after it was refused, so that its sender sees the report', async () => {
    let received = 0;
    async function* picture() {
      for (let window = 0; window < 8; window += 1) {
        received += 1;
        yield Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(256 * 1024)]);
      }
    }
    await new ImportDesk().import({ owner: 'ana', library }, picture());
    expect(received).toBe(8);
  });

  it.each([
    ['a text', 'Processo\nREsp 1 / MT\nEmenta\nPlano.\nProcesso\nREsp 2 / MT\nEmenta\nRecusa. Cor', 1, 2],
    [
      'a ruling',
      'ACÓRDÃO\nVistos, relatados e discutidos estes autos de Apelação Cível nº 1000410-58.2021.8.26.0405.\nEMENTA: CONTRATO. Plano',
      0,
      1,
    ],
    [
      'a table',
      'tipoPrecedente;numeroPrecedente;teseFirmada\nTema;1;Uma.\nTema;2;Outra.\nTema;3;Mais u',
      1,
      3,
    ],
    ['JSON', JSON.stringify([espelho(1), espelho(2)]).slice(0, -9), 1, 1],
  ])(
    'stores what was whole of %s whose sender went away, and finishes nothing',
    async (_, text, whole, ended) => {
      const stored: string[] = [];
      const sink: DecisionSink = {
        supplementDecisions,
        importDecisions: async ({ decisions }) => {
          stored.push(...decisions.map(({ summary, thesis }) => summary + thesis));
          return library.importDecisions({ decisions });
        },
      };
      async function* cutOff() {
        yield Buffer.from(text);
        throw new JucaError('unavailable', 'The request was abandoned.');
      }
      await expect(new ImportDesk().import({ owner: 'ana', library: sink }, cutOff())).rejects.toMatchObject({
        code: 'unavailable',
      });
      expect(stored).toHaveLength(whole);
      const all = await new ImportDesk().import({ owner: 'ana', library }, inPieces(text));
      expect(all.added).toBe(ended);
    },
  );

  it('stops where the library is full', async () => {
    const full: DecisionSink = {
      supplementDecisions,
      importDecisions: () => Promise.reject(new JucaError('limit', 'full')),
    };
    const report = await new ImportDesk().import({ owner: 'ana', library: full }, file(60));
    expect(report).toMatchObject({ added: 0, refused: 25 });
  });
});
