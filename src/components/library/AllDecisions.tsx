'use client';

import { useTranslations } from 'use-intl';
import { DecisionRow } from './DecisionRow.tsx';
import { LoadingRows, Rows, RowsFailed } from './Rows.tsx';
import type { useDecisionList } from './useDecisions.ts';

interface Props {
  list: ReturnType<typeof useDecisionList>;
  onOpen: (id: string) => void;
}

/** The whole library, the last taken in first. */
export function AllDecisions({ list, onOpen }: Props) {
  const t = useTranslations('library');
  const { decisions, failed, retry, more, loadingMore } = list;
  if (failed) return <RowsFailed onRetry={retry} />;
  if (!decisions) return <LoadingRows />;
  return (
    <Rows label={t('title')} more={more} loadingMore={loadingMore}>
      {decisions.map((decision) => (
        <DecisionRow key={decision.id} decision={decision} onOpen={() => onOpen(decision.id)}>
          {decision.thesis || decision.summary}
        </DecisionRow>
      ))}
    </Rows>
  );
}
