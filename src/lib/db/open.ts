import type { Config } from '#/lib/config.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Engine } from './engine.ts';
import { openPostgresEngine } from './postgres/engine.ts';
import { openSqliteEngine } from './sqlite/engine.ts';

/** Opens the engine that the settings name, migrated and ready: PostgreSQL where `DATABASE_URL` is set, else SQLite. */
export const openEngine = (config: Config, logger: Logger): Promise<Engine> => {
  const events = eventsFor(logger);
  return config.DATABASE_URL
    ? openPostgresEngine({ url: config.DATABASE_URL, connections: config.DATABASE_CONNECTIONS, events })
    : openSqliteEngine({ path: config.SQLITE_PATH, readers: config.SQLITE_READERS, events });
};

const eventsFor = (logger: Logger) => ({
  note: (level: 'info' | 'warn', message: string) => logger[level](message),
  defect: (call: string, { message, cause }: { message: string; cause?: string | undefined }) =>
    logger.error({ call, cause }, message),
  slow: (call: string, milliseconds: number) => logger.warn({ call, milliseconds }, 'A call was slow.'),
});
