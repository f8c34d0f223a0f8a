'use client';

import { useTranslations } from 'use-intl';

/** Explains the library while it is empty. */
export function EmptyLibrary() {
  const t = useTranslations('library.empty');
  return (
    <div className="flex max-w-measure flex-col gap-1.5">
      <h2 className="font-serif text-heading">{t('title')}</h2>
      <p className="text-pretty text-ink-2">{t('text')}</p>
    </div>
  );
}

const sources = ['espelhos', 'temas', 'pasted'] as const;

/** The sources that decisions are imported from. */
export function DecisionSources() {
  const t = useTranslations('library.empty');
  return (
    <ul className="grid gap-x-8 gap-y-4 border-line border-t pt-6 tablet:grid-cols-3">
      {sources.map((source) => (
        <li key={source}>
          <p className="font-medium">{t(`${source}.title`)}</p>
          <p className="mt-1 text-pretty text-ink-2 text-small">{t(`${source}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
