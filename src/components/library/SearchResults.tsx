'use client';

import { useTranslations } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { LoadingRows, Rows, RowsFailed } from './Rows.tsx';
import type { useDecisionSearch } from './useDecisions.ts';

interface Props {
  search: ReturnType<typeof useDecisionSearch>;
  onOpen: (id: string) => void;
}

/** What a search found, the best first, each with the passage that has most of the words. */
export function SearchResults({ search, onOpen }: Props) {
  const t = useTranslations('library.search');
  const { found, total, matching, failed, retry, more, loadingMore } = search;
  if (failed) return <RowsFailed onRetry={retry} />;
  if (!found) return <LoadingRows />;
  if (total === 0) {
    return (
      <Notice size="panel" role="status" title={t('nothing')}>
        {t('nothingText')}
      </Notice>
    );
  }
  return (
    <>
      <p role="status" className="px-1 text-ink-2 text-small tablet:px-3">
        {t(matching === 'all' ? 'found' : 'foundSome', { count: total })}
      </p>
      <Rows label={t('results')} more={more} loadingMore={loadingMore}>
        {found.map(({ decision, snippet }) => (
          <DecisionRow key={decision.id} decision={decision} onOpen={() => onOpen(decision.id)}>
            <Highlighted {...snippet} />
          </DecisionRow>
        ))}
      </Rows>
    </>
  );
}
