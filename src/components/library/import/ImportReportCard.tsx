'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ImportReport, ItemPlace, Refusal, UnusedPart } from '#/lib/domain/library/import-report.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  name: string;
  report: ImportReport;
  onDismiss: () => void;
}

/** The result of an import: how many decisions are new, changed or unchanged, and each refusal with its reason. */
export function ImportReportCard({ name, report, onDismiss }: Props) {
  const t = useTranslations('library.report');
  const {
    added,
    updated,
    unchanged,
    refused,
    joined,
    refusals,
    format,
    lines,
    unused,
    unusedCount,
    withoutCourtCount,
  } = report;
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
      {withoutCourtCount > 0 && <p>{t('withoutCourt', { count: withoutCourtCount })}</p>}
      {refusals.length > 0 && <Refusals refusals={refusals} total={refused} />}
      {unused.length > 0 && <Unused parts={unused} total={unusedCount} />}
      <p className="text-ink-2 text-small">{t(`lines.${lines.unit}`, lines)}</p>
    </div>
  );
}

/** Says where in the file something stands. */
const usePlace = () => {
  const t = useTranslations('library.report');
  return ({ unit, at, to, file }: ItemPlace): string => {
    const place = t(`unit.${unit}`, { at });
    const range = to === undefined ? place : t('range', { place, to });
    return file === undefined ? range : t('inFile', { place: range, file });
  };
};

/** Parts of the file that are in no decision. */
function Unused({ parts, total }: { parts: UnusedPart[]; total: number }) {
  const t = useTranslations('library.report');
  const place = usePlace();
  return (
    <details>
      <summary className="cursor-pointer font-medium">{t('unused', { count: total })}</summary>
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto text-small">
        {parts.map((part) => (
          <li key={`${part.file}-${part.at}-${part.text}`} className="text-pretty">
            <span className="font-medium tabular-nums">{place(part)}</span>{' '}
            <span className="text-ink-2">
              {t(`unusedReasons.${part.reason}`)}: {part.text}
            </span>
          </li>
        ))}
        {total > parts.length && (
          <li className="text-ink-2">{t('moreRefusals', { count: total - parts.length })}</li>
        )}
      </ul>
    </details>
  );
}

function Refusals({ refusals, total }: { refusals: Refusal[]; total: number }) {
  const t = useTranslations('library.report');
  const place = usePlace();
  return (
    <details className="group" open={refusals.length <= 10}>
      <summary className="cursor-pointer font-medium">{t('refusals', { count: total })}</summary>
      <ul className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto text-small">
        {refusals.map((refusal) => (
          <li
            key={`${refusal.file}-${refusal.at}-${refusal.reason}-${refusal.detail}`}
            className="text-pretty"
          >
            <span className="font-medium tabular-nums">{place(refusal)}</span>{' '}
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
