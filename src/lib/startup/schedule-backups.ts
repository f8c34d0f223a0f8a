import { resolve } from 'node:path';
import type { Config } from '#/lib/config.ts';
import { BackupSchedule } from '#/lib/db/sqlite/backup/schedule.ts';
import type { Logger } from '#/lib/logger.ts';

type Settings = Pick<Config, 'SQLITE_PATH' | 'BACKUP_DIR' | 'BACKUP_EVERY' | 'BACKUP_KEEP'>;

/** Starts the scheduled backups where `BACKUP_DIR` asks for them. */
export const scheduleBackups = async (config: Settings, logger: Logger): Promise<BackupSchedule | null> => {
  if (!config.BACKUP_DIR) return null;
  const schedule = new BackupSchedule(
    {
      source: resolve(config.SQLITE_PATH),
      folder: resolve(config.BACKUP_DIR),
      every: config.BACKUP_EVERY,
      keep: config.BACKUP_KEEP,
    },
    {
      taken: (path) => logger.info({ path }, 'a backup was taken'),
      failed: (err) => logger.error({ err }, 'a backup failed'),
    },
  );
  await schedule.start();
  return schedule;
};
