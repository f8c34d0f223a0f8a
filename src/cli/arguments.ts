import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

/** Options by name, and what stands beside them. Throws `UsageError` for options that are unknown or lack a value. */
export const readArguments = <const O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};
