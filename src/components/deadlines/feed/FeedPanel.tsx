'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { endFeed, feedKey, feedSince, renewFeed } from '#/lib/client/deadlines/feed.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { TextField } from '../../ui/field/TextField.tsx';

/** The secret address at which a calendar program reads the deadlines. It is shown once, and can be changed. */
export function FeedPanel() {
  const t = useTranslations('deadlines.feed');
  const locale = useLocale();
  const written = useWrittenDate();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const { data: since } = useQuery({ queryKey: feedKey, queryFn: ({ signal }) => feedSince(signal) });
  const attempt = async (write: () => Promise<string | null>) => {
    try {
      setAddress(await write());
      await queries.invalidateQueries({ queryKey: feedKey });
    } catch (error) {
      showToast(errorText(error));
    }
  };
  const end = async () => {
    await endFeed();
    showToast(t('ended'));
    return null;
  };
  return (
    <section aria-labelledby="deadline-feed" className="space-y-3 border-line border-t pt-6">
      <h2 id="deadline-feed" className="font-serif text-heading">
        {t('title')}
      </h2>
      <p className="max-w-measure text-pretty text-ink-2">{t('text')}</p>
      {since && !address && <p>{t('since', { day: written(since, { dateStyle: 'medium' }) })}</p>}
      {address && <FeedAddress address={address} />}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void attempt(() => renewFeed(locale))}>{t(since ? 'renew' : 'make')}</Button>
        {since && (
          <Button look="danger" onPress={() => void attempt(end)}>
            {t('end')}
          </Button>
        )}
      </div>
    </section>
  );
}

function FeedAddress({ address }: { address: string }) {
  const t = useTranslations('deadlines.feed');
  const copy = async () => showToast(t((await copyText(address)) ? 'copied' : 'notCopied'));
  return (
    <div className="flex flex-wrap items-end gap-3">
      <TextField isReadOnly label={t('address')} description={t('once')} value={address} className="grow" />
      <Button onPress={() => void copy()}>
        <Copy aria-hidden size={16} strokeWidth={1.75} />
        {t('copy')}
      </Button>
    </div>
  );
}
