import { describe, expect, it, vi } from 'vitest';
import { JucaError } from './errors.ts';

describe('JucaError', () => {
  it('is recognised when another copy of this module threw it', async () => {
    vi.resetModules();
    const other = await import('./errors.ts');
    expect(other.JucaError).not.toBe(JucaError);
    expect(new other.JucaError('conflict', '')).toBeInstanceOf(JucaError);
  });

  it('is no other error and no look-alike', () => {
    expect(new Error('x')).not.toBeInstanceOf(JucaError);
    expect({ name: 'JucaError', code: 'conflict' }).not.toBeInstanceOf(JucaError);
  });
});
