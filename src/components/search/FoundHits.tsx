'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { keyOfHit } from '#/hooks/search/useHitTexts.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';
import { Rows } from '../library/Rows.tsx';
import { HitRow } from './HitRow.tsx';

interface Props {
  hits: readonly SearchHit[];
  words: string;
  /** True where something else stands above them. */
  isTitled: boolean;
  more: (() => void) | undefined;
  isLoadingMore: boolean;
}

/** What the sessions say: what has all words, then what has some of them. */
export function FoundHits({ hits, words, isTitled, more, isLoadingMore }: Props) {
  const t = useTranslations('search');
  const hasWhole = hits[0]?.matching === 'all';
  return (
    <section className="flex flex-col gap-1">
      {isTitled && <h2 className="border-line border-b pb-2 font-serif text-heading">{t('results')}</h2>}
      <Rows label={t('results')} more={more} loadingMore={isLoadingMore}>
        {hits.map((hit, index) => (
          <Fragment key={keyOfHit(hit)}>
            {hasWhole && hit.matching === 'some' && hits[index - 1]?.matching === 'all' && (
              <li className="px-1 pt-6 pb-2 font-medium tablet:px-3">{t('someWords')}</li>
            )}
            <HitRow hit={hit} words={words} />
          </Fragment>
        ))}
      </Rows>
    </section>
  );
}
