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

  it.each([
    'Admin@123',
    'P@ssw0rd!',
    'S3nha@2024',
    'flamengo#10',
    '123Brasil!!',
    'Advogado.2026',
    '!!dragon99',
    'Mudar@2026',
  ])('refuses %j, a common word with digits and signs', (password) => {
    expect(passwordProblem(password, ana)).toBe('too_common');
  });

  it.each(['anaprado2026', 'Prado@Ana!', 'conceicao.ana', 'PradoPrado1', 'Pr@do#2026'])(
    'refuses %j, made of the person\u2019s own names',
    (password) => {
      expect(passwordProblem(password, ana)).toBe('too_common');
    },
  );

  it.each(['dragon azul 88 rio', 'pradaria alta', 'ana come jaca', 'corinthians? jamais'])(
    'takes %j, which only begins with a known word',
    (password) => {
      expect(passwordProblem(password, ana)).toBeUndefined();
    },
  );

  it('knows at least 3,000 common ones that are long enough (ASVS 5.0, 6.2.4)', () => {
    const long = [...commonPasswords].filter((each) => each.length >= 8);
    expect(long.length).toBeGreaterThan(3_000);
    for (const each of long) expect(each).toBe(each.toLowerCase());
  });
});
