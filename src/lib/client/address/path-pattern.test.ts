import { describe, expect, it } from 'vitest';
import { fillPath, matchPath } from './path-pattern.ts';

describe('a path pattern', () => {
  it('is filled and read with the same values', () => {
    expect(fillPath('/s/[id]', { id: '7' })).toBe('/s/7');
    expect(matchPath('/s/[id]', '/s/7')).toEqual({ id: '7' });
    expect(fillPath('/m/[matter]/d/[id]', { matter: '1', id: '2' })).toBe('/m/1/d/2');
    expect(matchPath('/m/[matter]/d/[id]', '/m/1/d/2')).toEqual({ matter: '1', id: '2' });
  });

  it('without values fits itself alone', () => {
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/library', '/library')).toEqual({});
    expect(matchPath('/', '/library')).toBeNull();
  });

  it.each(['/s/', '/s', '/s/1/2', '/x/s/1', '/s/1/'])('does not fit %s', (path) => {
    expect(matchPath('/s/[id]', path)).toBeNull();
  });
});
