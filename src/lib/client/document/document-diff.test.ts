import { describe, expect, it } from 'vitest';
import { diffDocuments } from './document-diff.ts';

const document = (...statements: string[]) => ({
  title: 'Parecer',
  sections: [{ heading: 'Conclusão', statements: statements.map((text) => ({ text, sources: [] })) }],
  paths: [],
});
const changes = (before: string[], after: string[]) =>
  diffDocuments(document(...before), document(...after))
    .filter(({ kind }) => kind === 'statement')
    .map(({ change, text }) => `${change} ${text}`);

describe('comparing two editions', () => {
  it('finds nothing between a document and itself', () => {
    const lines = diffDocuments(document('Um.', 'Dois.'), document('Um.', 'Dois.'));
    expect(lines.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same']);
  });

  it('shows the words that changed within a statement', () => {
    const [line] = diffDocuments(
      document('A recusa do plano é abusiva.'),
      document('A recusa do plano não é abusiva.'),
    ).filter(({ change }) => change !== 'same');
    expect(line?.change).toBe('changed');
    expect(line?.parts.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual([
      'não',
    ]);
    expect(line?.parts.some(({ change }) => change === 'removed')).toBe(false);
  });

  it('tells a statement that was put in or taken out from one that changed', () => {
    expect(changes(['Um.'], ['Um.', 'Inteiramente nova.'])).toEqual(['same Um.', 'added Inteiramente nova.']);
    expect(changes(['Um.', 'Dois.'], ['Dois.'])).toEqual(['removed Um.', 'same Dois.']);
    expect(changes(['O réu pagou tudo.'], ['Falta prova pericial contábil.'])).toEqual([
      'added Falta prova pericial contábil.',
      'removed O réu pagou tudo.',
    ]);
  });

  it('tells a heading from a statement with the same words', () => {
    const before = { title: 'x', sections: [{ heading: 'Riscos', statements: [] }], paths: [] };
    const after = {
      title: 'x',
      sections: [{ heading: '', statements: [{ text: 'Riscos', sources: [] }] }],
      paths: [],
    };
    expect(diffDocuments(before, after).filter(({ change }) => change === 'changed')).toEqual([]);
  });

  it('gives both texts whole, whatever changed', () => {
    const before = ['Um dois três.', 'Quatro.', 'Cinco seis.'];
    const after = ['Um três quatro.', 'Cinco seis sete.', 'Oito.'];
    const lines = diffDocuments(document(...before), document(...after));
    const side = (gone: 'added' | 'removed') =>
      lines
        .filter(({ kind, change }) => kind === 'statement' && change !== gone)
        .map(({ parts }) =>
          parts
            .filter(({ change }) => change !== gone)
            .map(({ text }) => text)
            .join(''),
        );
    expect(side('added').sort()).toEqual([...before].sort());
    expect(side('removed').sort()).toEqual([...after].sort());
  });
});
