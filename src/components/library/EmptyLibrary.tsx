'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

const sources = ['espelhos', 'temas', 'pasted'] as const;

/** A library without decisions: what it is for, the way to bring some in, and where they come from. */
export function EmptyLibrary({ children }: { children: ReactNode }) {
  const t = useTranslations('library.empty');
  return (
    <>
      <div className="flex max-w-measure flex-col gap-1.5">
        <h2 className="font-serif text-heading">{t('title')}</h2>
        <p className="text-pretty text-ink-2">{t('text')}</p>
      </div>
      {children}
      <ul className="grid gap-x-8 gap-y-4 border-line border-t pt-6 tablet:grid-cols-3">
        {sources.map((source) => (
          <li key={source}>
            <p className="font-medium">{t(`${source}.title`)}</p>
            <p className="mt-1 text-pretty text-ink-2 text-small">{t(`${source}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
