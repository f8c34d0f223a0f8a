import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTerms } from './analyse.ts';
import { snippetOf } from './snippet.ts';

const filler = 'Vistos e relatados estes autos em que figuram as partes acima. '.repeat(40);

const marked = (text: string, query: string) => {
  const snippet = snippetOf(text, queryTerms(query));
  return snippet.highlights.map(([start, end]) => snippet.text.slice(start, end));
};

describe('a snippet', () => {
  it('shows the part with most of the words, marked as they are written', () => {
    const text = `Plano. ${filler} RECUSA de cobertura pelos PLANOS de saúde. ${filler}`;
    expect(marked(text, 'recusa plano saude')).toEqual(['RECUSA', 'PLANOS', 'saúde']);
    expect(snippetOf(text, queryTerms('recusa'))).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('marks a phrase where the text has all of it', () => {
    const phrases = [queryTerms('habeas corpus'), queryTerms('plano de saúde')];
    const { text, highlights } = snippetOf('Habeas corpus. Plano.', [], phrases);
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['Habeas', 'corpus']);
  });

  it('is the whole of a short text, and the beginning where nothing is found', () => {
    expect(snippetOf('Recusa.', [])).toEqual({
      text: 'Recusa.',
      highlights: [],
      cutBefore: false,
      cutAfter: false,
    });
    expect(filler.startsWith(snippetOf(filler, ['xyz']).text)).toBe(true);
  });

  it('is bounded, well-formed, and part of its text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), fc.string(), (text, query) => {
        const { text: shown, highlights } = snippetOf(`${text} ${query}`, queryTerms(query));
        expect(`${text} ${query}`).toContain(shown);
        expect(shown.length).toBeLessThanOrEqual(400);
        for (const [start, end] of highlights) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
