import { describe, expect, it } from 'vitest';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { ApiError } from '../api/api-error.ts';
import { renameUnlessRenamed } from './rename.ts';

const start = storedSession({ title: 'Recusa', version: 3 });

/** A server that holds `now` and refuses every other version. */
const serverWith = (now: typeof start) => {
  const tried: number[] = [];
  const send = async (ifVersion: number) => {
    tried.push(ifVersion);
    if (ifVersion !== now.version) throw new ApiError(412, 'conflict', '');
  };
  return { start, title: 'Liminar', send, current: async () => now, tried };
};

describe('renameUnlessRenamed', () => {
  it('renames a session that did not change', async () => {
    const server = serverWith(start);
    expect(await renameUnlessRenamed(server)).toBeNull();
    expect(server.tried).toEqual([3]);
  });

  it('renames a session that only got new blocks', async () => {
    const server = serverWith({ ...start, version: 8 });
    expect(await renameUnlessRenamed(server)).toBeNull();
    expect(server.tried).toEqual([3, 8]);
  });

  it('gives back a session that someone else renamed, and leaves it', async () => {
    const renamed = { ...start, title: 'Cirurgia', version: 4 };
    const server = serverWith(renamed);
    expect(await renameUnlessRenamed(server)).toBe(renamed);
    expect(server.tried).toEqual([3]);
  });

  it('throws any other refusal', async () => {
    const send = () => Promise.reject(new ApiError(422, 'too_large', ''));
    await expect(renameUnlessRenamed({ ...serverWith(start), send })).rejects.toThrow(ApiError);
  });

  it('gives up on a session that never holds still', async () => {
    const send = () => Promise.reject(new ApiError(412, 'conflict', ''));
    await expect(renameUnlessRenamed({ ...serverWith(start), send })).rejects.toThrow(ApiError);
  });

  it('is done where an earlier attempt was stored although its answer never came', async () => {
    const server = serverWith({ ...start, title: 'Liminar', version: 4 });
    expect(await renameUnlessRenamed(server)).toBeNull();
    expect(server.tried).toEqual([3]);
  });
});
