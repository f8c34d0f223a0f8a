import { existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { root } from '../install.mjs';
import { bundledName, withBundledPaths } from './bundled-paths.ts';
import { sourcesHash } from './sources.ts';

/** Beside the pages: a build that is made anew removes both. */
const folder = join(root, process.env.NEXT_DIST_DIR || '.next', 'juca');

/**
 * The programs that `npm start` and the commands of an image run, with their sources. Each loads the newest bundle, whose
 * folder has another name with each change.
 */
const started = { 'server.mjs': 'server.ts', 'cli.mjs': 'src/cli/index.ts' };

/** Programs that tests start, and kill, again and again. */
const tested = 'tests/support/**/{api,appending,copying,migrating,migrating-postgres}-process.ts';
const threads = 'src/**/{*-thread,thread}.ts';

const sources = [
  'src/**/*.{ts,json}',
  'server.ts',
  'tests/support/**/*.ts',
  'scripts/build/{server-bundle,bundled-paths}.ts',
  'package-lock.json',
];

/** They are native, read files of their own, or are shared with the pages, which Next compiles. */
const notBundled = /^(?:better-sqlite3|next|react|react-dom|pdfkit|docx|mammoth|unpdf)(?:\/|$)/;

/**
 * Makes one file, or few, of the thousands of modules that the server, a command and each of their threads would load,
 * unless the sources have not changed since. Gives the folder of the bundle; `bundledName` names a program in it.
 */
export const bundleIfStale = async (): Promise<string> => {
  const bundle = join(folder, sourcesHash(root, sources).slice(0, 16));
  if (existsSync(bundle)) return bundle;
  // Two that build at once write to a folder each, and one of them wins.
  const draft = `${bundle}-${process.pid}`;
  await write(draft);
  place(draft, bundle);
  for (const [name, source] of Object.entries(started)) {
    const start = join(folder, name);
    const target = `./${relative(folder, bundle)}/${bundledName(source)}.mjs`;
    writeFileSync(`${start}-${process.pid}`, `import '${target}';\n`);
    renameSync(`${start}-${process.pid}`, start);
  }
  return bundle;
};

const write = async (dir: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const files = [...Object.values(started), ...globSync([threads, tested], { cwd: root })];
  const input = Object.fromEntries(files.map((file) => [bundledName(file), join(root, file)]));
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    external: notBundled,
    plugins: [ownPaths(relative(root, dir).split('/').length)],
    logLevel: 'silent',
  });
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
};

const ownPaths = (up: number): Plugin => ({
  name: 'own-paths',
  transform: (code, file) =>
    file.startsWith(join(root, 'src/')) ? { code: withBundledPaths(code, file, { root, up }) } : null,
});

const place = (draft: string, bundle: string): void => {
  try {
    renameSync(draft, bundle);
  } catch (error) {
    if (!existsSync(bundle)) throw error;
    rmSync(draft, { recursive: true });
  }
};
