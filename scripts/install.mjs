import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAs, run } from './run.mjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that runs everything: the npm package `node` in the version that package.json pins. */
export const pinnedNode = join(root, 'node_modules/node/bin/node');

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * True in a container image: it has no package-lock.json, and its packages and pages were chosen when the image was
 * made. Nothing is installed or built there.
 */
export const isPackaged = !existsSync(join(root, 'package-lock.json'));

/** Installs the packages where one is missing or has another version; otherwise takes a few milliseconds. */
export const ensureInstalled = async () => {
  if (isPackaged) return;
  if (!packagesAreCurrent() || isOfAnotherMachine()) await installPackages();
  if (pinnedVersion() !== wantedVersion()) await installNode();
};

/**
 * npm records what it installed in node_modules/.package-lock.json. It writes that file last, so an interrupted
 * installation has none. The installation is current where each recorded entry equals that of the lock file, and only
 * optional packages are missing.
 * @param {Record<string, LockEntry>} wanted entries of package-lock.json by path
 * @param {Record<string, LockEntry>} installed entries of node_modules/.package-lock.json by path
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} LockEntry
 */
export const isCurrent = (wanted, installed) => {
  const same = (path) =>
    wanted[path]?.version === installed[path]?.version &&
    wanted[path]?.integrity === installed[path]?.integrity;
  const needed = Object.keys(wanted).filter((path) => path !== '' && !isOptional(wanted[path]));
  return Object.keys(installed).every(same) && needed.every(same);
};

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional);

const packagesAreCurrent = () => {
  const stamp = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, stamp))) return false;
  return isCurrent(readJson('package-lock.json').packages, readJson(stamp).packages);
};

/** True where the folder was copied from another kind of machine, whose programs cannot run here. */
const isOfAnotherMachine = () => existsSync(pinnedNode) && pinnedVersion() === undefined;

/** Install scripts stay off. Of all packages only `node` needs its own, which `installNode` runs by name. */
const installPackages = async () => {
  say('Installing the packages of package-lock.json (npm ci) …');
  const options = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm', ['ci', ...options], root);
};

const installNode = async () => {
  say(`Installing Node ${wantedVersion()} (npm package "node") …`);
  // `npm ci` has just removed the Node that runs this where that was the pinned one: PATH has another.
  const node = existsSync(process.execPath) ? process.execPath : 'node';
  await mustRun(node, ['installArchSpecificPackage.js'], join(root, 'node_modules/node'));
  const version = pinnedVersion();
  if (version !== wantedVersion()) {
    throw new Error(`node_modules/node is ${version ?? 'not there'}, expected ${wantedVersion()}.`);
  }
};

const wantedVersion = () => `v${readJson('package.json').dependencies.node}`;

const pinnedVersion = () => {
  if (!existsSync(pinnedNode)) return undefined;
  const answer = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
};

/** Runs a program; where it fails or is ended by a signal, this process ends the same way. */
const mustRun = async (command, args, cwd) => {
  const shell = process.platform === 'win32';
  const ended = await run(command, args, { cwd, shell }).catch((error) => ({ code: 1, signal: null, error }));
  if (ended.code === 0) return;
  const why = ended.error ? `: ${ended.error.message}` : '';
  process.stderr.write(`${command} ${args.join(' ')} failed${why}.\n`);
  endAs(ended);
};
