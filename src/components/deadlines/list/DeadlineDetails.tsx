'use client';

import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { deadlineKeys, getDeadline } from '#/lib/client/deadlines/deadlines.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Working } from '../working/Working.tsx';

/** What a deadline is reckoned from, and its working by the calendars as they are now. */
export function DeadlineDetails({ deadline }: { deadline: Deadline }) {
  const t = useTranslations('deadlines.page');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const words = useDeadlineWords();
  const { id, version, basis, notes, sessionId } = deadline;
  const query = useQuery({
    queryKey: [...deadlineKeys.one(id), version],
    queryFn: ({ signal }) => getDeadline(id, signal),
    gcTime: 0,
  });
  const { working } = query.data ?? {};
  return (
    <div className="space-y-4 rounded-card border border-line p-5">
      {basis.kind === 'reckoned' && <p className="text-pretty">{words.request(basis.request)}</p>}
      {notes && <p className="reading whitespace-pre-wrap wrap-break-word">{notes}</p>}
      {sessionId && (
        <p>
          <a href={sessionPath(sessionId)} className="underline decoration-1 underline-offset-3">
            {t('session')}
          </a>
        </p>
      )}
      {query.isPending && <Spinner label={common('loading')} />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      {working && <Working result={working} />}
      {working === null && <p className="text-ink-2">{t('given')}</p>}
      {working && (
        <Button look="quiet" onPress={() => print()}>
          <Printer aria-hidden size={16} strokeWidth={1.75} />
          {t('print')}
        </Button>
      )}
    </div>
  );
}
