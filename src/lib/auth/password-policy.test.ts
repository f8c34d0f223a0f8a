import { describe, expect, it } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { passwordProblem } from './password-policy.ts';

const ana = { name: 'Ana Conceição Prado', email: 'ana.prado@example.com' };

describe('passwordProblem', () => {
  it.each([
    'trilhos molhados de abril',
    'xk7#mq2!',
    'Ação rescisória, art. 966',
    '🌊🌊🌧️ três ondas',
    'a'.repeat(64) + 'b'.repeat(64),
  ])('takes %j', (password) => {
    expect(passwordProblem(password, ana)).toBeUndefined();
  });

  it('asks for eight characters, counted as a person counts', () => {
    expect(passwordProblem('xk7#mq2', ana)).toBe('too_short');
    expect(passwordProblem('🌊🌧🌙⭐', ana)).toBe('too_short');
  });

  it('takes at most 128', () => {
    expect(passwordProblem('xk7#mq2!'.repeat(16), ana)).toBeUndefined();
    expect(passwordProblem(`${'xk7#mq2!'.repeat(16)}x`, ana)).toBe('too_long');
  });

  it.each(['\0rilhos molhados', 'trilhos \uD800 molhados'])('takes text only', (password) => {
    expect(passwordProblem(password, ana)).toBe('not_text');
  });

  it.each(['12345678', 'Senha123', 'PASSWORD1', 'advogada', 'Corinthians', 'ＱＷＥＲＴＹ１２３', 'Cãrolinã'])(
    'refuses %j, which is tried first',
    (password) => {
      expect(passwordProblem(password, ana)).toBe('too_common');
    },
  );

  it.each(['aaaaaaaaaa', 'abababab', 'abcabcabca', '1234123412341'])(
    'refuses the repetition %j',
    (password) => {
      expect(passwordProblem(password, ana)).toBe('too_common');
    },
  );

  it.each([
    'ana.prado@example.com',
    'Ana.Prado',
    'conceicao',
    'Conceição2026',
    'anaconceicaoprado',
    'juca2026!',
    '!!JUCA!!!!',
    'example.com',
  ])('refuses %j, made of what is known of the person or of Juca', (password) => {
    expect(passwordProblem(password, ana)).toBe('too_common');
  });

  it('has about two hundred common ones, each long enough to need its place and in the form that is compared', () => {
    expect(commonPasswords.size).toBeGreaterThan(200);
    for (const each of commonPasswords) {
      expect(each.length, each).toBeGreaterThanOrEqual(8);
      expect(each).toBe(each.toLowerCase());
    }
  });
});
