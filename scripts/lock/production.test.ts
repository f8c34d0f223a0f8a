import { describe, expect, it } from 'vitest';
import { productionPackages } from './production.ts';

describe('productionPackages', () => {
  it('follows dependencies, optional ones and required peers to the nearest package', () => {
    const packages = {
      '': { dependencies: { server: '1' }, devDependencies: { tests: '1' } },
      'node_modules/server': {
        dependencies: { parser: '2' },
        optionalDependencies: { 'parser-linux-x64': '2' },
        peerDependencies: { view: '1', tests: '1' },
        peerDependenciesMeta: { tests: { optional: true } },
      },
      'node_modules/parser': { version: '1' },
      'node_modules/server/node_modules/parser': { version: '2', dependencies: { words: '1' } },
      'node_modules/parser-linux-x64': {},
      'node_modules/words': {},
      'node_modules/view': {},
      'node_modules/tests': { dev: true },
    };
    expect(productionPackages({ packages })).toEqual([
      'node_modules/parser-linux-x64',
      'node_modules/server',
      'node_modules/server/node_modules/parser',
      'node_modules/view',
      'node_modules/words',
    ]);
  });
});
