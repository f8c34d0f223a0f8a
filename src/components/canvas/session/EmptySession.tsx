'use client';

import { useTranslations } from 'use-intl';
import type { Draft } from '#/lib/client/typed/draft.ts';

const openings = ['one', 'two', 'three'] as const;

/** A session without messages: says how to begin, and offers three openings to complete. */
export function EmptySession({ draft }: { draft: Draft }) {
  const t = useTranslations('canvas.empty');
  const choose = (text: string) => {
    draft.insert(text);
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  };
  return (
    <div className="flex min-h-0 grow flex-col overflow-y-auto px-6 py-8">
      <div className="m-auto flex w-full max-w-measure flex-col gap-4">
        <h2 className="text-balance font-serif text-display">{t('title')}</h2>
        <p className="text-pretty text-ink-2">{t('text')}</p>
        <ul className="mt-3 flex flex-col gap-2">
          {openings.map((opening) => (
            <li key={opening}>
              <button
                type="button"
                onClick={() => choose(t(opening))}
                className="w-full rounded-card border border-line bg-surface px-5 py-3.5 text-left font-serif text-[1rem] leading-6 transition-colors hover:border-control hover:bg-surface-2"
              >
                {t(opening)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
