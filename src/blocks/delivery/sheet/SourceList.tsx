'use client';

import { useTranslations } from 'use-intl';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import { SourceLink } from '../../card/SourceLink.tsx';

/** More sources than these begin folded. */
const mostOpen = 12;

/** The blocks that the document rests on, by their numbers. */
export function SourceList({ sessionId, numbers }: { sessionId: string; numbers: SourceNumbers }) {
  const t = useTranslations('cards.delivery');
  if (numbers.size === 0) return null;
  return (
    <footer className="mt-9 border-line border-t pt-4 font-sans text-small">
      <details open={numbers.size <= mostOpen}>
        <summary className="cursor-pointer font-medium text-ink-2">
          {t('sources', { count: numbers.size })}
        </summary>
        <ol className="mt-2 columns-1 gap-x-8 space-y-1 tablet:columns-2">
          {[...numbers].map(([id, number]) => (
            <li key={id} className="flex gap-2 break-inside-avoid">
              <span className="min-w-5 text-right text-ink-2 tabular-nums">{number}</span>
              <span className="min-w-0">
                <SourceLink sessionId={sessionId} blockId={id} />
              </span>
            </li>
          ))}
        </ol>
      </details>
    </footer>
  );
}
