import { pino } from 'pino';

/** One JSON line an event on standard output. Never given a block's content, a password, a cookie or a token. */
export const createLogger = (level: string) => pino({ level, base: null });

export type Logger = ReturnType<typeof createLogger>;
