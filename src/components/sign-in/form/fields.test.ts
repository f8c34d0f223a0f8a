import { describe, expect, it } from 'vitest';
import { problemOf } from './fields.ts';

describe('problemOf', () => {
  it('asks for what is missing', () => {
    for (const check of Object.values(problemOf)) expect(check('')).toBe('missing');
    expect(problemOf.name('   ')).toBe('missing');
  });

  it.each([
    'ana',
    'ana@',
    '@example.com',
    'ana@example',
    'ana@example.',
    'a na@example.com',
    'ana@@example.com',
  ])('does not take %j for an e-mail', (email) => {
    expect(problemOf.email(email)).toBe('email');
  });

  it('takes an e-mail with white space around it', () => {
    expect(problemOf.email(' ana@escritorio.com.br ')).toBeUndefined();
  });

  it('holds names and new passwords to their lengths, in characters', () => {
    expect(problemOf.name('é'.repeat(100))).toBeUndefined();
    expect(problemOf.name('é'.repeat(101))).toBe('name');
    expect(problemOf.newPassword('🌊'.repeat(7))).toBe('shortPassword');
    expect(problemOf.newPassword('🌊'.repeat(8))).toBeUndefined();
    expect(problemOf.newPassword('x'.repeat(129))).toBe('longPassword');
  });

  it('takes any old password that is there, even of white space', () => {
    expect(problemOf.filled('x')).toBeUndefined();
  });
});
