import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../../../tests/support/growth.ts';
import { fold } from './library/fold.ts';
import { cleanTitle, codePoints, composed, isStorable, titleFrom } from './text.ts';

describe('isStorable', () => {
  it('refuses NUL and lone surrogates, and takes everything else', () => {
    expect(isStorable('a\0b')).toBe(false);
    expect(isStorable('\uD800')).toBe(false);
    expect(isStorable('Ação 😀 §')).toBe(true);
  });
});

describe('cleanTitle', () => {
  it('keeps one line and drops bidi controls', () => {
    expect(cleanTitle('  Plano\n de\t\u202Esaúde\u2069 ')).toBe('Plano de saúde');
  });

  it.each(['\u200b\u2060', '\u00ad', '\u3164 \u2800', '\u{e0041}', '\ufe0f'])(
    'is empty where nothing can be seen',
    (text) => expect(cleanTitle(text)).toBe(''),
  );

  it('keeps signs that are joined by invisible ones', () => {
    expect(cleanTitle('👩‍⚖️ Ação')).toBe('👩‍⚖️ Ação');
  });
});

describe('titleFrom', () => {
  it('keeps a short text whole', () => {
    expect(titleFrom('Recusa de cobertura')).toBe('Recusa de cobertura');
  });

  it('cuts a long text between words and says so', () => {
    const title = titleFrom('palavra '.repeat(40));
    expect(codePoints(title)).toBeLessThanOrEqual(81);
    expect(title.endsWith('palavra…')).toBe(true);
  });

  it('cuts one endless word, never inside a character', () => {
    expect(titleFrom('😀'.repeat(300)).isWellFormed()).toBe(true);
  });

  it.each([
    ['## Consulta', 'Consulta'],
    ['> - **Urgente**: liminar', 'Urgente: liminar'],
    ['- 5 % de multa', '- 5 % de multa'],
    ['> 60 anos: prioridade', '> 60 anos: prioridade'],
    ['#1 da pauta', '#1 da pauta'],
    ['*nota do cliente', '*nota do cliente'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ])('leaves marks of Markdown out of %s, and no others', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  it.each([
    ['Bom dia, doutora! tudo bem? minha cliente foi demitida', 'Minha cliente foi demitida'],
    ['Prezados colegas: prazo de embargos', 'Prazo de embargos'],
    ['Oitiva de testemunha', 'Oitiva de testemunha'],
    ['Cara de pau não é crime', 'Cara de pau não é crime'],
    ['Bom dia!', 'Bom dia!'],
    ['Oi S.A. negativou meu cliente', 'Oi S.A. negativou meu cliente'],
    ['Bom Dia Supermercados Ltda.', 'Bom Dia Supermercados Ltda.'],
    ['Como vai ser a partilha?', 'Como vai ser a partilha?'],
    ['# \u200b', ''],
  ])('begins after the greeting of %s', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });
});

describe('composed', () => {
  it('is NFC, also for more marks than Unicode lets a letter have', () => {
    for (const text of [
      'Ac\u0327a\u0303o',
      'a\u0316\u0301',
      `x${'\u0301'.repeat(31)}`,
      '\u0301'.repeat(40),
    ]) {
      expect(composed(text)).toBe(text.normalize('NFC'));
    }
  });

  it.each(Object.entries({ composed, fold }))('takes time by the length of the text: %s', async (_, work) => {
    const marks = (size: number) => work(`a${'\u0301\u0316'.repeat(size / 2)}`);
    expect(await growthOf(marks, 16_384)).toBeLessThan(linear);
  });
});
