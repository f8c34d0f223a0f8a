'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ImportReport, Refusal } from '#/lib/domain/library/import-report.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  name: string;
  report: ImportReport;
  onDismiss: () => void;
}

/** The result of an import: how many decisions are new, changed or unchanged, and each refusal with its reason. */
export function ImportReportCard({ name, report, onDismiss }: Props) {
  const t = useTranslations('library.report');
  const { added, updated, unchanged, refused, joined, refusals, format } = report;
  const counts = (['added', 'updated', 'unchanged', 'refused'] as const).map(
    (key) => [key, { added, updated, unchanged, refused }[key]] as const,
  );
  return (
    <div role="status" className="flex flex-col gap-4 rounded-card bg-surface-2 p-5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <h3 className="truncate font-medium">{t('title', { name })}</h3>
          <p className="text-ink-2 text-small">{t(`formats.${format}`)}</p>
        </div>
        <IconButton icon={X} label={t('dismiss')} onPress={onDismiss} />
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 tablet:grid-cols-4">
        {counts.map(([key, count]) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="text-ink-2 text-small">{t(key)}</dt>
            <dd className="font-serif text-heading tabular-nums">{t('count', { count })}</dd>
          </div>
        ))}
      </dl>
      {joined > 0 && <p className="text-ink-2 text-small">{t('joined', { count: joined })}</p>}
      {refusals.length > 0 && <Refusals refusals={refusals} total={refused} />}
    </div>
  );
}

function Refusals({ refusals, total }: { refusals: Refusal[]; total: number }) {
  const t = useTranslations('library.report');
  return (
    <details className="group" open={refusals.length <= 10}>
      <summary className="cursor-pointer font-medium">{t('refusals', { count: total })}</summary>
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto text-small">
        {refusals.map((refusal) => (
          <li key={`${refusal.at}-${refusal.reason}-${refusal.detail}`} className="text-pretty">
            <span className="font-medium tabular-nums">{t(`unit.${refusal.unit}`, { at: refusal.at })}</span>{' '}
            <span className="text-ink-2">
              {t(`reasons.${refusal.reason}`)}
              {refusal.detail && ` (${refusal.detail})`}
            </span>
          </li>
        ))}
        {total > refusals.length && (
          <li className="text-ink-2">{t('moreRefusals', { count: total - refusals.length })}</li>
        )}
      </ul>
    </details>
  );
}
