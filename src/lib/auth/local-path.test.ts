import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('localPath', () => {
  it.each(['/', '/s/0198', '/s/0198?a=1#bloco-3', '/account'])('keeps our own %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    's/0198',
    '',
    undefined,
    ['/s/0198'],
  ])('turns %j into the start page', (wanted) => {
    expect(localPath(wanted)).toBe('/');
  });

  it.each(['/sign-in', '/sign-in?next=/sign-in', '/sign-up', '/first-account'])(
    'does not send in a circle to %s',
    (path) => {
      expect(localPath(path)).toBe('/');
    },
  );
});
