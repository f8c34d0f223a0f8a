import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, ConfigError } from '#/lib/config.ts';

/**
 * What signs the sign-in cookies: AUTH_SECRET, or one that is made once and kept beside the database, readable by
 * its owner only. Throws `ConfigError` where the kept one is damaged.
 */
export const readSecret = (config: Config): string =>
  config.AUTH_SECRET ?? keptSecret(join(dirname(config.SQLITE_PATH), 'auth-secret'));

const keptSecret = (path: string): string => {
  const kept = readIfThere(path) ?? (create(path) || readIfThere(path));
  if (kept && kept.trim().length >= shortest) return kept.trim();
  throw new ConfigError(
    `${path} holds no usable secret. Delete it to get a new one; everyone then signs in again.`,
  );
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** The new secret, or nothing where another process was faster. */
const create = (path: string): string | undefined => {
  const secret = randomBytes(48).toString('base64url');
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `${secret}\n`, { flag: 'wx', mode: 0o600, flush: true });
    return secret;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return undefined;
    throw error;
  }
};

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const shortest = 32;
