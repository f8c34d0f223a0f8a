import { describe, expect, it, vi } from 'vitest';
import { createProvide } from './provide.ts';

const available = async () => undefined;

describe('createProvide', () => {
  it('provides each need once, however many steps have it', async () => {
    const build = vi.fn(available);
    const provide = createProvide({ build, chromium: available, postgres: available });
    expect(await provide(['build', 'postgres'])).toBeUndefined();
    expect(await provide(['build', 'chromium'])).toBeUndefined();
    expect(build).toHaveBeenCalledOnce();
  });

  it('gives the reason of the first need that is missing, and asks for no further one', async () => {
    const chromium = vi.fn(available);
    const postgres = async () => 'No PostgreSQL.';
    const provide = createProvide({ build: available, chromium, postgres });
    expect(await provide(['build', 'postgres', 'chromium'])).toBe('No PostgreSQL.');
    expect(chromium).not.toHaveBeenCalled();
  });
});
