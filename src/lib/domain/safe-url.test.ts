import { expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

it('takes web and mail addresses', () => {
  expect(safeUrl('https://www.stj.jus.br/sites?a=1#b')).toBe('https://www.stj.jus.br/sites?a=1#b');
  expect(safeUrl('http://example.com')).toBe('http://example.com/');
  expect(safeUrl('mailto:ana@example.com')).toBe('mailto:ana@example.com');
});

it('takes nothing else, however it is disguised', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    '/api/sessions',
    '//example.com',
    '#bloco-1',
    '',
  ]) {
    expect(safeUrl(address)).toBeNull();
  }
});
