import { resolve } from 'node:path';
import type { Config } from '#/lib/config.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Engine } from './engine.ts';
import { openPostgresEngine } from './postgres/engine.ts';
import { openSqliteEngine } from './sqlite/engine.ts';

export interface OpenOptions {
  /** Checks the file of a SQLite database at the start and every day; for a process that stays. */
  inspects?: boolean;
}

/** When a database is checked, in milliseconds: a start waits no longer for a large file. */
const inspection = { start: 2_000, every: 24 * 60 * 60 * 1000 };

/** Opens the engine that the settings name, migrated and ready: PostgreSQL where `DATABASE_URL` is set, else SQLite. */
export const openEngine = (
  config: Config,
  logger: Logger,
  { inspects = false }: OpenOptions = {},
): Promise<Engine> => {
  const events = eventsFor(logger);
  return config.DATABASE_URL
    ? openPostgresEngine({ url: config.DATABASE_URL, connections: config.DATABASE_CONNECTIONS, events })
    : openSqliteEngine({
        path: config.SQLITE_PATH,
        readers: config.SQLITE_READERS,
        backups: config.BACKUP_DIR && resolve(config.BACKUP_DIR),
        inspection: inspects ? inspection : undefined,
        events,
      });
};

const eventsFor = (logger: Logger) => ({
  note: (level: 'info' | 'warn', message: string) => logger[level](message),
  defect: (call: string, { message, cause }: { message: string; cause?: string | undefined }) =>
    logger.error({ call, cause }, message),
  slow: (call: string, milliseconds: number) => logger.warn({ call, milliseconds }, 'A call was slow.'),
});
