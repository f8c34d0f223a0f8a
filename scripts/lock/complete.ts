import { findPackage, type Lock, type LockedPackage } from './lock.ts';

/**
 * The lock with an entry for every optional dependency. `npm install` leaves out those that its registry does not
 * offer, and `npm ci` then refuses the lock on every machine. An entry that npm could not look up has no integrity;
 * its platform is read from its name, so that other platforms pass it over.
 */
export const completeLock = <L extends Lock>(lock: L): L => {
  const added = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !findPackage(lock, path, name))
      .map(([name, version]): [string, LockedPackage] => [
        `node_modules/${name}`,
        entryOf(name, version, dev),
      ]),
  );
  const packages = Object.entries(lock.packages).concat(added);
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
};

const platform = /-(android|darwin|freebsd|linux|win32)-(arm64|arm|ia32|x64)(?:-(\w+))?$/;

const entryOf = (name: string, version: string, dev: boolean | undefined): LockedPackage => {
  const [, os, cpu, variant] = platform.exec(name) ?? [];
  const libc = variant === 'musl' ? 'musl' : variant?.startsWith('gnu') ? 'glibc' : undefined;
  const wasm = name.includes('wasm32');
  if (!wasm && !(os && cpu)) throw new Error(`The platform of ${name} cannot be read from its name.`);
  return {
    version,
    cpu: [wasm ? 'wasm32' : (cpu as string)],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
};
