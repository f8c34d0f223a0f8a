import { describe, expect, it } from 'vitest';
import { baseOf, savedChain } from './saved-chain.ts';

describe('baseOf', () => {
  it('is what was seen where nothing was saved', () => {
    expect(baseOf(null, 4)).toBe(4);
  });

  it('passes over what this tab itself saved since', () => {
    const first = savedChain(null, 4, 5);
    const second = savedChain(first, 4, 6);
    expect(baseOf(first, 4)).toBe(5);
    expect(baseOf(second, 4)).toBe(6);
    expect(baseOf(second, 5)).toBe(6);
  });

  it('stays what was seen where another change came between, so that the server refuses it', () => {
    const chain = savedChain(null, 4, 5);
    expect(baseOf(chain, 7)).toBe(7);
    expect(baseOf(chain, 3)).toBe(3);
  });
});
