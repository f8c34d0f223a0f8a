'use client';

import { Copy, Lock, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { copyText } from '#/components/ui/copy-text.ts';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { showToast } from '#/lib/client/notices/toast.ts';
import { exactDate } from '#/lib/client/reading/dates.ts';
import { isIntact } from '#/lib/domain/document-hash.ts';
import { SourceLink } from '../../card/SourceLink.tsx';
import type { DeliveryContent } from '../definition.ts';

interface Props {
  sessionId: string;
  content: DeliveryContent;
  /** The block of the newest edition, where this is an earlier one. */
  currentId: string | undefined;
}

const shownOfHash = 12;

/** When a document was frozen and by what it is known again; and that a newer edition is there, if one is. */
export function EditionNote({ sessionId, content, currentId }: Props) {
  const t = useTranslations('cards.delivery');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  const { hash, frozenAt } = content;
  const intact = useMemo(() => isIntact(content), [content]);
  const copy = async (text: string) => showToast(t((await copyText(text)) ? 'hashCopied' : 'hashNotCopied'));
  if (hash === null && intact && currentId === undefined) return null;
  return (
    <div className="space-y-1 text-ink-2 text-small">
      {!intact && (
        <p className="flex gap-2 text-bad">
          <TriangleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-px shrink-0" />
          {t('altered')}
        </p>
      )}
      {hash !== null && frozenAt !== null && (
        <p className="flex flex-wrap items-center gap-x-2">
          <Lock aria-hidden size={15} strokeWidth={1.75} />
          <span>{t('frozen', { date: exactDate(frozenAt, reader) })}</span>
          <span className="inline-flex items-center gap-1">
            <span>
              SHA-256 <code className="font-mono">{hash.slice(0, shownOfHash)}…</code>
            </span>
            <IconButton
              icon={Copy}
              label={t('copyHash')}
              onPress={() => void copy(hash)}
              className="size-8"
            />
          </span>
        </p>
      )}
      {currentId !== undefined && (
        <p>
          {t('earlierEdition')}{' '}
          <SourceLink sessionId={sessionId} blockId={currentId}>
            {t('toNewest')}
          </SourceLink>
        </p>
      )}
    </div>
  );
}
