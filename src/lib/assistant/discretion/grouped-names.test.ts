import { describe, expect, it } from 'vitest';
import { groupedNames } from './grouped-names.ts';

const named = (name: string) => ({ words: name.split(' ') });

/** A name that counts how often its words are read. */
const counting = () => {
  let reads = 0;
  const name = (...words: string[]) => ({
    words: new Proxy(words, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver);
      },
    }),
  });
  return { name, reads: () => reads };
};

describe('groupedNames', () => {
  it('has names of which one has all words of the other in one group, the longest first', () => {
    const groups = groupedNames(
      ['lima', 'ana lima', 'bruno lima', 'lima ana duarte', 'bruno', 'carla'].map(named),
    );
    const told = groups.map(({ lead, others }) => [lead, ...others].map(({ words }) => words.join(' ')));
    expect(told).toEqual([['lima ana duarte', 'ana lima', 'lima'], ['bruno lima', 'bruno'], ['carla']]);
  });

  it('gives a name that several groups could have to the one that was made first', () => {
    const [first, second] = groupedNames(['ana lima a', 'ana lima b', 'ana lima', 'b ana'].map(named));
    expect(first?.others.map(({ words }) => words)).toEqual([['ana', 'lima']]);
    expect(second?.others.map(({ words }) => words)).toEqual([['b', 'ana']]);
  });

  it('reads so many words a name, however many names share a given name and a surname', () => {
    const readsOf = (size: number): number => {
      const { name, reads } = counting();
      groupedNames(Array.from({ length: size }, (_, index) => name('ana', `nome${index}`, 'lima')));
      return reads();
    };
    expect(readsOf(1_600)).toBe(16 * readsOf(100));
  });
});
