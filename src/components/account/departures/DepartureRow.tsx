'use client';

import { useFormatter, useLocale, useTimeZone, useTranslations } from 'use-intl';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { exactDate } from '#/lib/client/reading/dates.ts';
import type { Departure } from '#/lib/domain/discretion.ts';

/** One line of the ledger: when, to which host and model, for which session, how much, and its digest. */
export function DepartureRow({ departure }: { departure: Departure }) {
  const t = useTranslations('account.departures');
  const format = useFormatter();
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  const { at, host, model, sessionId, bytes, masked, tokens, sha256 } = departure;
  const size = t('size', { size: format.number(Math.ceil(bytes / 1_024)) });
  const count = tokens && t('tokens', { count: tokens.input + tokens.output });
  return (
    <li className="space-y-1 py-3">
      <p className="flex flex-wrap gap-x-3">
        <time dateTime={at} className="font-medium">
          {exactDate(at, reader)}
        </time>
        <a href={sessionPath(sessionId)} className="underline decoration-1 underline-offset-3">
          {t('session')}
        </a>
      </p>
      <p className="wrap-anywhere">
        {t('to', { host, model })} · {t(masked ? 'masked' : 'clear')}
      </p>
      <p className="text-ink-2 text-small">
        {[size, count].filter(Boolean).join(' · ')}
        <br />
        <span className="wrap-anywhere">
          SHA-256: <code className="font-mono">{sha256}</code>
        </span>
      </p>
    </li>
  );
}
