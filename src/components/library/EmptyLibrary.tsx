'use client';

import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';

const sources = ['espelhos', 'temas', 'pasted'] as const;

/** A library without decisions: what it is for, and where decisions come from. */
export function EmptyLibrary() {
  const t = useTranslations('library.empty');
  return (
    <div className="flex flex-col gap-4">
      <Notice size="panel" title={t('title')}>
        <p>{t('text')}</p>
      </Notice>
      <ul className="grid gap-3 tablet:grid-cols-3">
        {sources.map((source) => (
          <li key={source} className="rounded-card border border-line p-5">
            <p className="font-medium">{t(`${source}.title`)}</p>
            <p className="mt-1 text-pretty text-ink-2 text-small">{t(`${source}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
