import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { firstPhraseIn, placesIn } from './mark.ts';
import { parseQuery } from './query.ts';

const read = (query: string) => {
  const { words, phrases, without } = parseQuery(query);
  return { words, phrases: phrases.map(({ text }) => text), without: without.map(({ text }) => text) };
};

const marked = (text: string, query: string) =>
  placesIn(text, parseQuery(query)).map(([start, end]) => text.slice(start, end));

describe('a query', () => {
  it.each([
    ['multa -juros', ['mult'], [], ['juros']],
    ['“boa fé” multa', ['mult'], ['boa fé'], []],
    ['multa -"juros de mora" -guarda-chuva', ['mult'], [], ['juros de mora', 'guarda-chuva']],
    ['"boa fé multa', ['boa', 'fe', 'mult'], [], []],
    ['"de" "" - -- multa', ['mult'], [], []],
    ['0000902-05.2017.5.09.0026', ['9020520175090026'], [], []],
  ])('%s is understood', (query, words, phrases, without) => {
    expect(read(query)).toEqual({ words, phrases, without });
  });

  it('marks words in any form, and a phrase as a whole', () => {
    const text = 'As multas: multa de mora e MORA, multa e mora.';
    expect(marked(text, 'multa')).toEqual(['multas', 'multa', 'multa']);
    expect(marked(text, '"multa de mora" mora')).toEqual(['multa de mora', 'MORA', 'mora']);
    expect(marked(text, '"multa de mora"')).toEqual(['multa de mora']);
    expect(marked('Nada.', 'multa')).toEqual([]);
  });

  it('marks two phrases that share a word as one place', () => {
    expect(marked('dano moral coletivo', '"dano moral" "moral coletivo"')).toEqual(['dano moral coletivo']);
  });

  it('is read and marked in linear time, whatever is in it', async () => {
    const shapes = ['"a ', '-"', 'multa ', '" "', '\u0301', '“”', '- ', '1.', 'ª', '-multa'];
    for (const shape of shapes)
      expect(await growthOf((size) => parseQuery(shape.repeat(size)), 2_000), shape).toBeLessThan(linear);
    const query = parseQuery('multa "multa multa multa multa multa x" mora');
    for (const shape of ['multa ', 'multa de ', 'é', '1.234.'])
      expect(await growthOf((size) => placesIn(shape.repeat(size), query), 2_000), shape).toBeLessThan(
        linear,
      );
    const [phrase] = query.phrases;
    expect(phrase && firstPhraseIn('multa '.repeat(5_000), [phrase])).toBeUndefined();
  });
});
