import { describe, expect, it } from 'vitest';
import { JucaError } from '#/lib/domain/errors.ts';
import { inPieces } from '../../../tests/support/import.ts';
import { importFrom } from './import-decisions.ts';
import type { DecisionSink } from './import-run.ts';

const supplementDecisions: DecisionSink['supplementDecisions'] = async ({ supplements }) => ({
  outcomes: supplements.map(() => ({ outcome: 'updated' })),
});

const file = (count: number, ementa = 'Ementa.') =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      numeroProcesso: `${index + 1}`,
      siglaClasse: 'HC',
      ementa,
    })),
  );

/** Counts what comes, and adds it all. */
const countingSink = (room = Number.POSITIVE_INFINITY) => {
  const batches: number[] = [];
  const sink: DecisionSink = {
    supplementDecisions,
    importDecisions: async ({ decisions }) => {
      if (batches.length >= room) throw new JucaError('limit', 'full');
      batches.push(decisions.length);
      return { outcomes: decisions.map(() => ({ outcome: 'added' as const })) };
    },
  };
  return { sink, batches };
};

describe('an import', () => {
  it('goes in batches of bounded size and counts every item', async () => {
    const { sink, batches } = countingSink();
    const report = await importFrom(inPieces(file(120), 4_096), sink);
    expect(report).toMatchObject({ format: 'espelhos', added: 120, updated: 0, unchanged: 0, refused: 0 });
    expect(Math.max(...batches)).toBeLessThanOrEqual(25);
  });

  it('takes long decisions few at a time', async () => {
    const { sink, batches } = countingSink();
    await importFrom(inPieces(file(12, 'x'.repeat(50_000)), 4_096), sink);
    expect(Math.max(...batches)).toBeLessThanOrEqual(3);
  });

  it('lists so many refusals and counts the rest', async () => {
    const { sink } = countingSink();
    const report = await importFrom(inPieces(file(500, ''), 4_096), sink);
    expect([report.refused, report.refusals.length]).toEqual([500, 200]);
  });

  it('stops where the library is full, and says from which item on', async () => {
    const { sink } = countingSink(1);
    const report = await importFrom(inPieces(file(120), 4_096), sink);
    expect(report).toMatchObject({ added: 25, refused: 25 });
    expect(report.refusals[0]).toMatchObject({ at: 26, reason: 'full' });
  });

  it('passes on any other failure', async () => {
    const sink: DecisionSink = {
      supplementDecisions,
      importDecisions: async () => {
        throw new JucaError('unavailable', 'gone');
      },
    };
    await expect(importFrom(inPieces(file(3)), sink)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
