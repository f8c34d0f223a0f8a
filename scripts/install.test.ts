import { describe, expect, it } from 'vitest';
import { isCurrent } from './install.mjs';

const entry = (version: string, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': entry('16.4.6'),
  'node_modules/other-platform': entry('1.0.0', { optional: true }),
};

describe('isCurrent', () => {
  it('is content with what the lock names, without other platforms’ packages', () => {
    expect(isCurrent(wanted, { 'node_modules/next': entry('16.4.6') })).toBe(true);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/next': entry('16.4.5') }],
    ['has another content', { 'node_modules/next': { ...entry('16.4.6'), integrity: 'sha512-x' } }],
    [
      'is no longer wanted',
      { 'node_modules/next': entry('16.4.6'), 'node_modules/left-over': entry('1.0.0') },
    ],
  ])('installs again where a package %s', (_, installed) => {
    expect(isCurrent(wanted, installed)).toBe(false);
  });
});
