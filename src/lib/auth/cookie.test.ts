import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SignedTokens } from './cookie.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const signature = (token: string, by = secret) => createHmac('sha256', by).update(token).digest('base64');
const cookie = (token: string, signed = signature(token)) =>
  `other=1; juca.sign-in=${encodeURIComponent(`${token}.${signed}`)}`;

describe('SignedTokens', () => {
  it('gives the token of a cookie that is signed, each time anew', () => {
    const tokens = new SignedTokens('juca.sign-in', secret);
    expect([tokens.of(cookie('a')), tokens.of(cookie('a')), tokens.of(cookie('b'))]).toEqual(['a', 'a', 'b']);
  });

  it.each([
    ['another signature', cookie('a', signature('b'))],
    ['a signature by another secret', cookie('a', signature('a', 'x'.repeat(40)))],
    ['a signature that is cut', cookie('a', signature('a').slice(0, -4))],
    ['a signature with more behind it', cookie('a', `${signature('a')}!!`)],
    ['a longer token before a signature that is known', cookie('aa', signature('a'))],
    ['no signature', 'juca.sign-in=a'],
    ['no token', `juca.sign-in=${encodeURIComponent(`.${signature('')}`)}`],
    ['another name', cookie('a').replace('juca.sign-in', 'juca.sign')],
    ['nothing', null],
  ])('refuses %s, also once the true cookie is known', (_, forged) => {
    const tokens = new SignedTokens('juca.sign-in', secret);
    expect(tokens.of(forged)).toBeUndefined();
    expect(tokens.of(cookie('a'))).toBe('a');
    expect([tokens.of(forged), tokens.of(forged)]).toEqual([undefined, undefined]);
  });

  it('computes the signature again for what it has forgotten', () => {
    const tokens = new SignedTokens('juca.sign-in', secret, 2);
    for (const token of ['a', 'b', 'c', 'a', 'd', 'b']) expect(tokens.of(cookie(token))).toBe(token);
  });
});
