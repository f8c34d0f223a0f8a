import { expect } from 'vitest';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import { limits } from '#/lib/domain/limits.ts';
import { decision } from '../../support/decisions.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const found = async (library: OwnedLibrary, query: string) =>
  (await library.searchDecisions({ query })).found.map(({ decision: { number }, matching }) => [
    number,
    matching,
  ]);

const put = (library: OwnedLibrary) =>
  library.importDecisions({
    decisions: [
      decision({ number: 'A', summary: 'Licença de funcionamento. Interdição.' }),
      decision({ number: 'B', summary: `Alvará. ${'Contrato. '.repeat(30)}` }),
      decision({ number: 'C', summary: 'Funcionamento sem autorização.' }),
    ],
  });

export const librarySynonyms = ({ rule, libraries }: Context): void => {
  rule(
    'L-60',
    'are kept as they were set, in an empty library too, until others take their place',
    async () => {
      const { ana } = libraries();
      expect(await ana.getSynonyms()).toEqual({ groups: [] });
      await ana.setSynonyms({ groups: [['alvará', ' Licença de funcionamento ']] });
      const groups = [['alvará', 'Licença de funcionamento']];
      expect(await ana.getSynonyms()).toEqual({ groups });
      expect(await ana.countDecisions()).toEqual({ count: 0 });
      await put(ana);
      expect(await ana.getSynonyms()).toEqual({ groups });
      await ana.setSynonyms({ groups: [] });
      expect(await ana.getSynonyms()).toEqual({ groups: [] });
    },
  );

  rule('L-61', 'are looked for behind the words, a phrase where a decision has all of it', async () => {
    const { ana } = libraries();
    await put(ana);
    expect(await found(ana, 'alvará')).toEqual([['B', 'all']]);
    await ana.setSynonyms({ groups: [['alvará', 'licença de funcionamento']] });
    expect(await found(ana, 'alvará')).toEqual([
      ['B', 'all'],
      ['A', 'some'],
    ]);
    expect(await found(ana, 'licença de funcionamento')).toEqual([
      ['A', 'all'],
      ['B', 'some'],
      ['C', 'some'],
    ]);
    expect(await found(ana, 'licença')).toEqual([['A', 'all']]);
  });

  rule('L-61', 'show where they stand', async () => {
    const { ana } = libraries();
    await put(ana);
    await ana.setSynonyms({ groups: [['alvará', 'licença de funcionamento']] });
    const { snippet } = (await ana.searchDecisions({ query: 'alvará' })).found[1] ?? {};
    const marked = snippet?.highlights.map(([start, end]) => snippet.text.slice(start, end));
    expect(marked).toEqual(['Licença', 'funcionamento']);
  });

  rule('L-26', 'of others change nothing', async () => {
    const { ana, bruno } = libraries();
    await put(ana);
    await put(bruno);
    await bruno.setSynonyms({ groups: [['alvará', 'licença']] });
    expect(await ana.getSynonyms()).toEqual({ groups: [] });
    expect(await found(ana, 'alvará')).toEqual([['B', 'all']]);
  });

  rule('L-62', 'are bounded, and refused whole', async () => {
    const { ana } = libraries();
    const pair = ['alvará', 'licença'];
    const most = Array.from({ length: limits.synonymGroups }, () =>
      Array.from({ length: limits.synonymsPerGroup }, (_, index) =>
        String(index).padEnd(limits.synonym, 'á'),
      ),
    );
    await ana.setSynonyms({ groups: most });
    for (const groups of [
      [...most, pair],
      [Array.from({ length: limits.synonymsPerGroup + 1 }, () => 'alvará')],
      [['alvará']],
      [['alvará', 'x'.repeat(limits.synonym + 1)]],
      [['alvará', 'de']],
      [['alvará', 'casa rua praia monte vale campo porto serra ilha']],
      [['alvará', '']],
      [['alvará', 'a, b']],
      [['alvará', 'a\u0000b']],
    ])
      await expectRefusal(ana.setSynonyms({ groups }), 'invalid');
    expect(await ana.getSynonyms()).toEqual({ groups: most });
  });
};
