'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ChatReport, ChatSource, SkipReason } from '#/lib/domain/chat-report.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ReportedChats } from './ReportedChats.tsx';

/** Conversations up to which all of them are shown at once. */
const mostShown = 10;

interface Props {
  name: string;
  report: ChatReport;
  onDismiss: () => void;
}

/** What became of the conversations of a file: how many were found, taken and skipped, and each with its reason. */
export function ChatReportCard({ name, report, onDismiss }: Props) {
  const t = useTranslations('imports');
  const { found, taken, skipped, blocks, listed, conversations, passedFiles } = report;
  const counts = { found, taken, skipped };
  return (
    <section aria-label={t('report', { name })} className="flex flex-col gap-4 rounded-card bg-surface-2 p-5">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 grow truncate font-medium">{t('report', { name })}</h2>
        <IconButton icon={X} label={t('dismiss')} onPress={onDismiss} />
      </div>
      <dl className="grid grid-cols-3 gap-x-6 gap-y-3">
        {(['found', 'taken', 'skipped'] as const).map((key) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="text-ink-2 text-small">{t(`counts.${key}`)}</dt>
            <dd className="font-serif text-heading tabular-nums">{t('number', { number: counts[key] })}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-col gap-1 text-small">
        {(Object.entries(report.sources) as [ChatSource, number][]).map(([source, count]) => (
          <li key={source}>{t('takenFrom', { count, source: t(`sources.${source}`) })}</li>
        ))}
        {(Object.entries(report.reasons) as [SkipReason, number][]).map(([reason, count]) => (
          <li key={reason}>{t('skippedFor', { count, reason: t(`reasons.${reason}`) })}</li>
        ))}
      </ul>
      {listed.length > 0 && <ReportedChats kind="missing" chats={listed} total={missingIn(report)} isOpen />}
      {conversations.length > 0 && (
        <ReportedChats kind="all" chats={conversations} total={found} isOpen={found <= mostShown} />
      )}
      {(taken > 0 || passedFiles > 0) && (
        <p className="text-ink-2 text-small">
          {taken > 0 && t('blocks', { count: blocks })}
          {passedFiles > 0 && ` ${t('passed', { count: passedFiles })}`}
        </p>
      )}
    </section>
  );
}

/** Conversations that are in the file and not in the account. */
const missingIn = ({ skipped, reasons }: ChatReport): number =>
  skipped - (reasons.already ?? 0) - (reasons.repeated ?? 0) - (reasons.empty ?? 0);
