import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#/lib/config.ts';
import { readSecret } from './secret.ts';

describe('readSecret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'juca-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = () => join(folder, 'new', 'auth-secret');
  const read = (settings: Record<string, string> = {}) =>
    readSecret(readConfig({ SQLITE_PATH: join(folder, 'new', 'juca.db'), ...settings }));

  it('takes the one that is set, and keeps nothing', () => {
    const given = 'a secret that somebody chose for it';
    expect(read({ AUTH_SECRET: given })).toBe(given);
    expect(existsSync(file())).toBe(false);
  });

  it('makes one beside the database that only its owner can read, and keeps it', () => {
    const made = read();
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(read()).toBe(made);
  });

  it('makes another one for another installation', () => {
    const made = read();
    rmSync(file());
    expect(read()).not.toBe(made);
  });

  it.each(['', 'half'])('refuses a damaged one (%j) instead of replacing it', (content) => {
    read();
    chmodSync(file(), 0o600);
    writeFileSync(file(), content);
    expect(() => read()).toThrow(ConfigError);
    expect(readFileSync(file(), 'utf8')).toBe(content);
  });
});
