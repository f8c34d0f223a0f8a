'use client';

import { useTranslations } from 'use-intl';
import type { InstallationStatus } from '#/lib/domain/administration.ts';
import { bytesText } from './bytes.ts';
import { Facts } from './Facts.tsx';
import { useReader } from './useReader.ts';

/** Version, health and sizes of the installation. */
export function StatusFacts({ status }: { status: InstallationStatus }) {
  const t = useTranslations('admin.status');
  const { locale, date } = useReader();
  const { backups, log, reasons } = status;
  const size = (bytes: number) => bytesText(bytes, locale);
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {status.status === 'degraded' && (
        <div
          role="alert"
          className="flex flex-col gap-1 rounded-control border border-bad px-3.5 py-3 text-bad"
        >
          {reasons.map((reason) => (
            <p key={reason} className="font-medium">
              {t(`reasons.${reason}`)}
            </p>
          ))}
          <p>{t('degraded')}</p>
        </div>
      )}
      <Facts
        facts={[
          [t('health'), t(status.status === 'ok' ? 'healthy' : 'unhealthy')],
          [t('version'), status.version],
          [t('accounts'), String(status.accounts)],
          [
            t('database'),
            `${size(status.database)} · ${status.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
          ],
          ...(log === null ? [] : [[t('log'), size(log)] as const]),
          [
            t('backups'),
            backups ? t('backupsTaken', { count: backups.count, size: size(backups.bytes) }) : t('noBackups'),
          ],
          ...(backups ? [[t('lastBackup'), backups.last ? date(backups.last) : t('never')] as const] : []),
          [t('mail'), t(status.mail ? 'mailOn' : 'mailOff')],
        ]}
      />
    </div>
  );
}
