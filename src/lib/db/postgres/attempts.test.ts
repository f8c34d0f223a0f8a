import { describe, expect, it, vi } from 'vitest';
import { attempt } from './attempts.ts';

const passing = new Error('passing');
const lasting = new Error('lasting');
const mayRepeat = (error: unknown) => error === passing;

describe('attempt', () => {
  it('asks again until it succeeds', async () => {
    const run = vi.fn<() => Promise<string>>();
    run.mockRejectedValueOnce(passing).mockRejectedValueOnce(passing).mockResolvedValue('done');
    expect(await attempt(run, mayRepeat)).toBe('done');
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('does not ask again where that may not be', async () => {
    const run = vi.fn(() => Promise.reject(lasting));
    await expect(attempt(run, mayRepeat)).rejects.toBe(lasting);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
