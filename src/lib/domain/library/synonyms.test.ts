import { describe, expect, it } from 'vitest';
import { queryTerms } from './analyse.ts';
import { synonymTable } from './synonym-table.ts';
import { ownSynonyms, synonymsOf } from './synonyms.ts';

const of = (query: string, own: string[][] = []) =>
  synonymsOf(queryTerms(query), ownSynonyms(JSON.stringify(own))).map((each) =>
    each.map((terms) => terms.join(' ')),
  );

describe('synonyms', () => {
  it('stand for one word of the query', () => {
    const [gravid, experienc] = of('grávida experiência');
    expect(gravid).toEqual(expect.arrayContaining(queryTerms('gestante')));
    expect(gravid).not.toEqual(expect.arrayContaining(queryTerms('grave')));
    expect(experienc).toEqual([]);
  });

  it('stand for a phrase, and a phrase for a word', () => {
    expect(of('HC preventivo')[0]).toEqual(['hab corpu']);
    expect(of('habeas corpus').map(([first]) => first)).toEqual(['hc', 'hc']);
    expect(of('corpus habeas')).toEqual([[], []]);
    expect(of('habeas preventivo corpus')).toEqual([[], [], []]);
  });

  it('begin with the owner’s own, and leave out what is asked', () => {
    const own = [
      ['gestante', 'lactante', 'nutriz'],
      ['XPTO', 'gestante'],
    ];
    expect(of('gestante', own)[0]?.slice(0, 3)).toEqual(['lactant', 'nutriz', 'xpto']);
    expect(of('gestante lactante', own)[0]).not.toContain('lactant');
  });

  it('are bounded for a word and for a query', () => {
    const own = Array.from({ length: 16 }, (_, group) =>
      Array.from({ length: 10 }, (__, word) =>
        word === 0 ? `palavra${group}` : `outra${group}x${word} segunda${group}x${word}`,
      ),
    );
    const found = synonymsOf(
      queryTerms(own.map(([first]) => first).join(' ')),
      ownSynonyms(JSON.stringify(own)),
    );
    expect(found[0]).toHaveLength(8);
    expect(new Set(found.flat(2)).size).toBeLessThanOrEqual(64);
  });

  it('count each set of words once, and each word as often as it is walked through', () => {
    const words = ['casa', 'rua', 'praia', 'monte', 'vale', 'campo', 'porto', 'serra'];
    const turned = words.map((_, by) => [...words.slice(by), ...words.slice(0, by)].join(' '));
    const own = [...turned.map((phrase) => ['alvará', phrase]), ['alvará', 'tj '.repeat(20)]];
    expect(of('alvará', own)[0]?.slice(0, 2)).toEqual(['cas rua pra mont val camp port serr', 'tj']);
    const many = words.map((word, at) => [word, ...turned.map((each) => `${each.replace(word, '')} x${at}`)]);
    const walked = synonymsOf(queryTerms(words.join(' ')), ownSynonyms(JSON.stringify(many))).flat(2).length;
    expect(walked).toBeLessThanOrEqual(64);
  });

  it('have groups of two at least, of words that count', () => {
    for (const line of synonymTable) {
      const members = line.split(',').map((text) => queryTerms(text).join(' '));
      expect(members.length, line).toBeGreaterThan(1);
      expect(members, line).not.toContain('');
      expect(new Set(members).size, line).toBe(members.length);
    }
  });
});
