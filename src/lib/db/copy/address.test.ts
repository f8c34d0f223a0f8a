import { describe, expect, it } from 'vitest';
import { nameOf, parseAddress } from './address.ts';

describe('an address', () => {
  it.each([
    ['sqlite:./data/juca.db', './data/juca.db'],
    ['sqlite:/srv/juca.db', '/srv/juca.db'],
    ['sqlite:///srv/juca.db', '/srv/juca.db'],
    ['sqlite:juca com espaço.db', 'juca com espaço.db'],
  ])('%s is a file', (text, path) => {
    expect(parseAddress(text)).toEqual({ kind: 'sqlite', path });
  });

  it.each(['postgres://juca@127.0.0.1:5432/juca', 'postgresql:///juca?host=/tmp'])(
    '%s is a server',
    (url) => {
      expect(parseAddress(url)).toEqual({ kind: 'postgres', url });
    },
  );

  it.each(['', 'sqlite:', './juca.db', 'mysql://a@b/c', 'postgres:juca'])('"%s" is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each([
    ['postgres://ana:segredo@db:5432/juca', 'postgres://ana@db:5432/juca'],
    ['postgres://ana@db/juca', 'postgres://ana@db/juca'],
    ['postgres://ana:a%3Ab@db/juca', 'postgres://ana@db/juca'],
    ['postgres:///juca?host=/tmp&password=segredo&user=ana', 'postgres:///juca?host=/tmp&user=ana'],
  ])('%s is shown without its password', (url, name) => {
    expect(nameOf({ kind: 'postgres', url })).toBe(name);
  });
});
