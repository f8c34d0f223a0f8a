import { describe, expect, it } from 'vitest';
import type { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { blockId, precedentBlock } from '../../../../tests/support/gathered.ts';
import { assess, weighedOf } from './outlook.ts';

const precedent = (
  position: number,
  number: string,
  { theme, ...changes }: Partial<PrecedentContent> & { theme?: string } = {},
) => {
  const content = precedentBlock(position, number, changes).content as unknown as PrecedentContent;
  const provenance = { ...content.provenance, ...(theme && { theme }) };
  return { id: blockId(position), content: { ...content, provenance } };
};
const against = { stance: 'unfavorable' as const };
const idsOf = (...given: ReturnType<typeof precedent>[]) => weighedOf(given).map(({ id }) => id);
const outlookOf = (...given: ReturnType<typeof precedent>[]) => assess(weighedOf(given));

describe('weighedOf', () => {
  it('tells themes apart whose numbers are written with a dot', () => {
    expect(idsOf(precedent(1, 'Tema 1.076'), precedent(2, 'Tema 1.084', against))).toEqual([
      blockId(1),
      blockId(2),
    ]);
    expect(idsOf(precedent(1, 'Tema 1.076'), precedent(2, 'Tema nº 1076'))).toEqual([blockId(1)]);
  });

  it('takes a theme and its leading case for one decision, and no ruling that only cites the theme', () => {
    const leading = precedent(2, 'REsp 1.850.512/SP', { theme: 'Tema 1076' });
    const citing = precedent(3, 'AgInt no REsp 3', { thesis: 'Aplica-se o Tema 1.076.' });
    expect(idsOf(precedent(1, 'Tema 1.076'), leading, citing)).toEqual([blockId(1), blockId(3)]);
  });

  it('keeps what binds most of the same decision, and of equals the one against', () => {
    const leading = precedent(1, 'REsp 1.850.512/SP', { theme: 'Tema 1076' });
    expect(idsOf(leading, precedent(2, 'Tema 1.076', against))).toEqual([blockId(2)]);
    expect(idsOf(precedent(1, 'Tema 69'), precedent(2, 'Tema 69', against))).toEqual([blockId(2)]);
    expect(idsOf(precedent(1, 'Tema 69', against), precedent(2, 'Tema 69'))).toEqual([blockId(1)]);
  });

  it('keeps decisions apart of which neither number nor day is known', () => {
    expect(idsOf(precedent(1, ''), precedent(2, '', against))).toEqual([blockId(1), blockId(2)]);
  });
});

describe('assess', () => {
  it('finds a binding precedent against the thesis that a favourable ruling cites', () => {
    const citing = precedent(1, 'REsp 1', { summary: 'Distinção em relação ao Tema 1.076.' });
    const { outlook, reasons } = outlookOf(citing, precedent(2, 'Tema 1.076', against));
    expect(outlook).toBe('remoto');
    expect(reasons).toEqual([{ code: 'binding_against', sources: [blockId(2)] }]);
  });

  it('rests nothing on a favourable precedent that was overruled', () => {
    const overruled = { ratio: '', differs: '', overruled: 'Superado pelo Tema 1.084.' };
    const { outlook, reasons } = outlookOf(precedent(1, 'Tema 69', { distinguishing: overruled }));
    expect(outlook).toBeNull();
    expect(reasons).toEqual([{ code: 'set_aside', sources: [blockId(1)] }]);
  });
});
