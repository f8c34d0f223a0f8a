'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { LoadingRows, Rows, RowsFailed } from './Rows.tsx';
import type { useDecisionList, useDecisionSearch } from './useDecisions.ts';

interface ListProps {
  list: ReturnType<typeof useDecisionList>;
  onOpen: (id: string) => void;
}

/** The whole library, the latest import first. */
export function AllDecisions({ list, onOpen }: ListProps) {
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

interface SearchProps {
  search: ReturnType<typeof useDecisionSearch>;
  onOpen: (id: string) => void;
}

/** What a search found, the best first, each with its best passage. */
export function SearchResults({ search, onOpen }: SearchProps) {
  const t = useTranslations('library.search');
  const { found, total, withAll, failed, retry, more, loadingMore } = search;
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
        {t('found', { all: withAll, some: total - withAll })}
      </p>
      <Rows label={t('results')} more={more} loadingMore={loadingMore}>
        {found.map(({ decision, snippet, matching }, index) => (
          <Fragment key={decision.id}>
            {matching === 'some' && found[index - 1]?.matching !== 'some' && withAll > 0 && (
              <li className="px-1 pt-6 pb-2 font-medium tablet:px-3">{t('groups.some')}</li>
            )}
            <DecisionRow decision={decision} onOpen={() => onOpen(decision.id)}>
              <Highlighted {...snippet} />
            </DecisionRow>
          </Fragment>
        ))}
      </Rows>
    </>
  );
}
