'use client';

import { useTranslations } from 'use-intl';

const lessons = ['words', 'phrase', 'without', 'number'] as const;

/** What a search understands, each with an example that fills the field. */
export function SearchHelp({ onTry }: { onTry: (words: string) => void }) {
  const t = useTranslations('search.help');
  return (
    <section className="flex max-w-measure flex-col gap-3">
      <h2 className="font-serif text-heading">{t('title')}</h2>
      <ul className="flex flex-col gap-4">
        {lessons.map((lesson) => (
          <li key={lesson} className="flex flex-col items-start gap-1">
            <button
              type="button"
              onClick={() => onTry(t(`${lesson}.example`))}
              className="rounded-control bg-surface-2 px-3 py-1.5 text-left font-mono text-small hover:bg-line/60 pointer-coarse:min-h-11"
            >
              {t(`${lesson}.example`)}
            </button>
            <p className="text-pretty text-ink-2">{t(`${lesson}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
