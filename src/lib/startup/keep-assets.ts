import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Builds whose assets are kept, the newest one included. */
export const keptBuilds = 4;

/** A copy that did not come to its end, and may be another process's that is still under way. */
const partial = '.partial-';
/** Milliseconds after which nobody works on a copy any more. */
const abandoned = 3_600_000;

/**
 * Puts the assets of this build into the folder that the processes behind one address share, under the build's id, and
 * removes those of the oldest builds. A build that is there already counts as the newest again.
 */
export const keepAssets = async (folder: string, build: string, assets: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const target = join(folder, build);
  const now = new Date();
  const isThere = await utimes(target, now, now).then(
    () => true,
    () => false,
  );
  if (!isThere) await copyWhole(assets, target);
  await removeOld(folder);
};

/** Another process may place the same build at the same time: one of the two renames fails. */
const copyWhole = async (assets: string, target: string): Promise<void> => {
  const copy = `${target}${partial}${crypto.randomUUID()}`;
  try {
    await cp(assets, copy, { recursive: true });
    await rename(copy, target);
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    if (!(await stat(target).catch(() => undefined))) throw error;
  }
};

/** The builds in the folder, the newest first. */
export const buildsIn = async (folder: string): Promise<string[]> =>
  (await entriesIn(folder)).filter(({ name }) => !name.includes(partial)).map(({ name }) => name);

const removeOld = async (folder: string): Promise<void> => {
  const entries = await entriesIn(folder);
  const builds = entries.filter(({ name }) => !name.includes(partial)).slice(keptBuilds);
  const copies = entries.filter(
    ({ name, changed }) => name.includes(partial) && changed < Date.now() - abandoned,
  );
  for (const { name } of [...builds, ...copies]) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
};

const entriesIn = async (folder: string): Promise<{ name: string; changed: number }[]> => {
  const names = await readdir(folder);
  const entries = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return found?.isDirectory() ? [{ name, changed: found.mtimeMs }] : [];
    }),
  );
  return entries.flat().sort((a, b) => b.changed - a.changed);
};
