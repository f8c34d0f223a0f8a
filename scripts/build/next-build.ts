import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { run } from '../run.mjs';
import { sourcesHash } from './sources.ts';

/** Where the build goes: Next's own folder unless the environment names another, as next.config.ts reads it too. */
const distFolder = join(root, process.env.NEXT_DIST_DIR || '.next');

/** Written after a build that succeeded: the hash of what it was made of. */
const stampFile = join(distFolder, 'juca-sources');

/** Builds unless the last build was made of the same sources and key. False where the build failed; it has said why. */
export const buildIfStale = async (): Promise<boolean> => {
  const hash = buildHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return true;
  process.stdout.write('Building the pages (next build) …\n');
  rmSync(stampFile, { force: true });
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const { code } = await run(process.execPath, [next, 'build'], { cwd: root, env });
  if (code !== 0) return false;
  mkdirSync(distFolder, { recursive: true });
  writeFileSync(stampFile, hash);
  return true;
};

/** The framework puts the key for Server Actions into the build, and their ids depend on it. */
const buildHash = (): string => {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  if (!key) return sourcesHash(root);
  return createHash('sha256').update(sourcesHash(root)).update(key).digest('hex');
};
