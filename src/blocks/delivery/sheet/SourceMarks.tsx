'use client';

import { useTranslations } from 'use-intl';
import type { SourceNumbers } from '#/lib/domain/briefing/number-sources.ts';
import { SourceLink } from '../../card/SourceLink.tsx';

interface Props {
  sessionId: string;
  sources: readonly string[];
  numbers: SourceNumbers;
}

/** More numbers than these after a statement would be in the way; the list at the foot has them all. */
const mostShown = 5;

/** The numbers of a statement's sources, each a link to its block. */
export function SourceMarks({ sessionId, sources, numbers }: Props) {
  const t = useTranslations('cards.delivery');
  const ordered = sources
    .filter((id) => numbers.has(id))
    .sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  if (ordered.length === 0) return null;
  const more = ordered.length - mostShown;
  return (
    <span className="ml-1 whitespace-nowrap align-[0.25em] font-sans text-small tabular-nums">
      <span className="sr-only">{t('restsOn')} </span>
      {ordered.slice(0, mostShown).map((id, index) => (
        <span key={id}>
          {index > 0 && ' '}
          <SourceLink sessionId={sessionId} blockId={id}>
            {numbers.get(id)}
          </SourceLink>
        </span>
      ))}
      {more > 0 && <span className="text-ink-2"> +{more}</span>}
    </span>
  );
}
