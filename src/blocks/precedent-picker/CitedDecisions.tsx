'use client';

import { PencilLine, Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';
import { citedToChoose } from './cited-to-choose.ts';

interface Props {
  sessionId: string;
  precedents: readonly ListedPrecedent[];
  /** Looks the citation up in the library. */
  onSearch: (text: string) => void;
  /** Begins the form for a decision with this number. */
  onComplete: (number: string) => void;
}

/** More citations than these are in the diagnosis. */
const mostShown = 12;

/** The decisions that the question cites and that are not among the precedents yet. */
export function CitedDecisions({ sessionId, precedents, onSearch, onComplete }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const cited = useCited(sessionId, precedents);
  if (cited.length === 0) return null;
  return (
    <section aria-label={t('cited')} className="space-y-2">
      <h3 className="font-medium">{t('cited')}</h3>
      <ul className="divide-y divide-line border-line border-y">
        {cited.map(({ id, text }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2">
            <span className="min-w-40 grow basis-0">{text}</span>
            <Button look="quiet" aria-label={t('searchNamed', { name: text })} onPress={() => onSearch(text)}>
              <Search aria-hidden size={16} strokeWidth={1.75} />
              {t('searchCited')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('completeNamed', { name: text })}
              onPress={() => onComplete(text)}
            >
              <PencilLine aria-hidden size={16} strokeWidth={1.75} />
              {t('completeCited')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useCited = (sessionId: string, precedents: readonly ListedPrecedent[]): Point[] => {
  const briefing = useBriefing(sessionId);
  const diagnosis = contentAs('diagnosis', briefing?.blocks.get(briefing.state.blocks.diagnosis ?? ''));
  return citedToChoose(diagnosis?.points ?? [], precedents).slice(0, mostShown);
};
