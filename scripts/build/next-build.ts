import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { run } from '../run.mjs';
import { buildProblem } from './build-problem.ts';
import { compressAssets } from './compress-assets.ts';
import { sourcesHash } from './sources.ts';

/** The folder of the build: Next's own unless the environment names another. next.config.mjs reads the same variable. */
const distFolder = join(root, process.env.NEXT_DIST_DIR || '.next');

/** Written after a build that succeeded: the hash of its sources. */
const stampFile = join(distFolder, 'juca-sources');

/** Builds unless the last build has the same sources and key. False where the build failed, after the reason is printed. */
export const buildIfStale = async (): Promise<boolean> => {
  const hash = buildHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return true;
  process.stdout.write('Building the pages (next build) …\n');
  rmSync(stampFile, { force: true });
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const ended = await run(process.execPath, [next, 'build'], { cwd: root, env });
  if (ended.code !== 0) {
    const problem = buildProblem(ended);
    if (problem) process.stderr.write(`${problem}\n`);
    return false;
  }
  mkdirSync(distFolder, { recursive: true });
  await compressAssets(join(distFolder, 'static'));
  writeFileSync(stampFile, hash);
  return true;
};

/** Next writes the key for Server Actions into the build, and the ids of the actions depend on the key. */
const buildHash = (): string => {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  if (!key) return sourcesHash(root);
  return createHash('sha256').update(sourcesHash(root)).update(key).digest('hex');
};
