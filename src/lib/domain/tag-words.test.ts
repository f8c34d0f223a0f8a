import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { retagged, retaggingBack, tagKey, tagOf, tagSet } from './tag-words.ts';
import { Tags } from './tags.ts';

describe('tags', () => {
  it('are compared without case, accents and marks', () => {
    expect(tagKey('  Recurso – Especial ')).toBe('recurso especial');
    expect(tagSet(['Urgente', 'Ação', 'urgente', 'acao', '—'])).toEqual(['Ação', 'Urgente']);
  });

  it('keep their spelling where they are added again, and go whatever their spelling', () => {
    const tags = ['Ação', 'Urgente'];
    expect(retagged(tags, { add: ['URGENTE', 'Banco'], remove: [] })).toEqual(['Ação', 'Banco', 'Urgente']);
    expect(retagged(tags, { add: [], remove: ['urgente'] })).toEqual(['Ação']);
    expect(retagged(tags, { add: ['URGENTE'], remove: ['urgente'] })).toEqual(['Ação', 'URGENTE']);
  });

  it('come back as they were, in their spelling', () => {
    const changes = [
      { add: ['URGENTE', 'Banco'], remove: [] },
      { add: ['AÇÃO'], remove: ['acao'] },
      { add: [], remove: ['acao', 'outra', 'Urgente'] },
    ];
    for (const change of changes) {
      const tags = ['Ação', 'Urgente'];
      expect(retagged(retagged(tags, change), retaggingBack(tags, change))).toEqual(tags);
    }
  });

  it('are made of what is typed', () => {
    expect([tagOf('  Em  grau '), tagOf('—'), tagOf('x'.repeat(41)), tagOf('a\0')]).toEqual([
      'Em grau',
      null,
      null,
      null,
    ]);
  });

  it('are short lines with a letter or a digit, and few', () => {
    expect(Tags.parse([' Em  grau ', 'em grau'])).toEqual(['Em grau']);
    for (const wrong of [[''], ['—'], ['x'.repeat(limits.tag + 1)], ['a\0b'], Array(21).fill('a')])
      expect(Tags.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });
});
