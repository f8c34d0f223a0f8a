'use client';

import { useLocale, useTranslations } from 'use-intl';
import { useNow } from '#/hooks/now.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import type { DeletionReceipt } from '#/lib/client/api/account.ts';
import { saveFile } from '#/lib/client/api/session-files.ts';
import { exactDate } from '#/lib/client/reading/dates.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { DialogActions } from '../ui/overlay/Dialog.tsx';

/** The receipt of a deleted account, to read and to keep as text or as JSON. */
export function Receipt({ receipt }: { receipt: DeletionReceipt }) {
  const t = useTranslations('account.receipt');
  const lines = useLines(receipt);
  const save = (content: string, type: string, end: string) =>
    saveFile({ blob: new Blob([content], { type }), name: `${receipt.number}.${end}` });
  const text = `${[t('title'), ...lines].join('\n')}\n`;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-pretty text-ink-2">{t(receipt.finishedAt === null ? 'going' : 'done')}</p>
      <ul className="flex flex-col gap-1 rounded-control bg-surface-2 px-4 py-3 text-small tabular-nums">
        {lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => save(text, 'text/plain;charset=utf-8', 'txt')}>{t('saveText')}</Button>
        <Button onPress={() => save(JSON.stringify(receipt, null, 2), 'application/json', 'json')}>
          {t('saveJson')}
        </Button>
      </div>
      <DialogActions>
        <LinkButton href="/sign-in" look="ink">
          {t('leave')}
        </LinkButton>
      </DialogActions>
    </div>
  );
}

const useLines = ({ number, counts, requestedAt, finishedAt, sha256 }: DeletionReceipt): string[] => {
  const t = useTranslations('account.receipt');
  const reader = { now: useNow(), timeZone: useTimeZone(), locale: useLocale() };
  return [
    t('number', { number }),
    t('requested', { date: exactDate(requestedAt, reader) }),
    ...(finishedAt === null ? [] : [t('finished', { date: exactDate(finishedAt, reader) })]),
    t('counts', counts),
    `SHA-256 ${sha256}`,
  ];
};
