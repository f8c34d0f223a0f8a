import { parseArgs } from 'node:util';

export interface NeighbourOptions {
  engines: ('sqlite' | 'postgres')[];
  /** Names of attacks; empty for all. */
  attacks: string[];
  /** Seconds of each measurement. */
  seconds: number;
  /** Requests that the attacker keeps under way. */
  parallel: number;
  /** MiB of the files that are imported, up to the limit of 64. */
  size: number;
}

export const optionHelp = [
  '--engine sqlite|postgres   one engine; both without it',
  '--seconds 10               of each measurement',
  '--parallel 4               requests that the attacker keeps under way',
  '--size 64                  MiB of the files that are imported',
];

const whole = (text: string, name: string): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new TypeError(`--${name} takes a whole number above 0.`);
};

/** Throws `TypeError` for arguments that make no sense. */
export const readOptions = (args: string[]): NeighbourOptions => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { engine: text, seconds: text, parallel: text, size: text },
  });
  const { engine, seconds = '10', parallel = '4', size = '64' } = values;
  if (engine !== undefined && engine !== 'sqlite' && engine !== 'postgres')
    throw new TypeError(`There is no engine "${engine}".`);
  return {
    engines: engine ? [engine] : ['sqlite', 'postgres'],
    attacks: positionals,
    seconds: whole(seconds, 'seconds'),
    parallel: whole(parallel, 'parallel'),
    size: Math.min(64, whole(size, 'size')),
  };
};
