import { format, stripVTControlCharacters } from 'node:util';
import type { Logger } from '#/lib/logger.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** The methods of the console that write, with the level that each is logged at. */
const levels: Readonly<Record<string, Level>> = {
  debug: 'debug',
  trace: 'debug',
  log: 'info',
  info: 'info',
  warn: 'warn',
  error: 'error',
};

/**
 * Has the log write what libraries say through the console and what Node warns of, one JSON line each: the framework
 * repeats what a request sent, line ends and escape sequences included.
 */
export const captureOutput = (logger: Logger): void => {
  for (const [method, level] of Object.entries(levels)) {
    Object.assign(console, {
      [method]: (...said: unknown[]) => logger[level]({ from: 'console' }, textOf(said)),
    });
  }
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logger.warn({ err: warning }, 'Node warns'));
};

const textOf = (said: readonly unknown[]): string =>
  stripVTControlCharacters(format(...said.map(asShort))).trim();

/** An error as its stack, which is cut with the rest; `format` would write every field of it. */
const asShort = (value: unknown): unknown =>
  value instanceof Error ? (value.stack ?? value.message) : value;
