import { describe, expect, it } from 'vitest';
import { spellings } from '../../../../tests/support/spellings.ts';
import { maskRequest } from './mask-request.ts';
import { identifierIn } from './outgoing-check.ts';

const values = {
  CPF: '52998224725',
  CNPJ: '11222333000181',
  cartão: '4532015112830366',
  processo: '10004105820218260405',
};

const bodyOf = (content: string) => JSON.stringify({ messages: [{ role: 'user', content }] });
const maskedText = (content: string): { text: string; left: string | undefined } => {
  const { body, left } = maskRequest({ session: 's', keys: [], names: [], body: bodyOf(content) });
  return { text: (JSON.parse(body) as { messages: { content: string }[] }).messages[0]?.content ?? '', left };
};
/** What is left of a masked text beside its stand-ins: no numeral of any script. */
const beside = (text: string): string => text.replace(/\[[\p{L}\- ]+(?: \d+)?\]/gu, ' ');

describe.each(Object.entries(spellings))('a number in %s', (name, spell) => {
  it.each(Object.entries(values))('is masked: %s', (kind, value) => {
    const { text, left } = maskedText(`O ${kind} é ${spell(value)}, conforme o relato.`);
    expect(beside(text).replace(/&#?x?\w{0,6};/g, '')).not.toMatch(/\p{N}/u);
    expect(beside(text), name).not.toMatch(/&#|%3|\\u/);
    expect(left).toBeUndefined();
    expect(identifierIn(bodyOf(spell(value)), new Set())).toBeDefined();
  });
});

describe('a scanned number', () => {
  it.each(['529.982.247-25', '11.222.333/0001-81'])('is masked with letters for digits: %s', (value) => {
    const scanned = value.replace(/0/g, 'O').replace(/1/g, 'l');
    expect(maskedText(`Consta ${scanned} na ficha.`).text).toMatch(/^Consta \[C(?:PF|NPJ) 1\] na ficha\.$/);
  });
});

describe('what only looks like an escape', () => {
  it.each([
    'um desconto de 10% em 20 dias',
    'a & b; R$ 10,00 <= R$ 20,00',
    'C:\\unidade\\xadrez',
    'a nota¹ e o item²',
    'nos termos do art. 5º, LXXIV',
  ])('stays: %s', (text) => {
    expect(maskedText(text).text).toBe(text);
  });

  it('hides no number that stands beside it', () => {
    expect(maskedText('CPF 529.982.247-25¹').text).toMatch(/^CPF \[CPF 1\]/);
    expect(maskedText('10%52998224725').text).not.toMatch(/998224725/);
  });
});
