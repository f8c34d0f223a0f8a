'use client';

import { useTranslations } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { goTo } from '#/lib/client/address/navigate.ts';
import { askLibraryFor } from '#/lib/client/library/asked-words.ts';
import { openDecision } from '#/lib/client/library/opened-decision.ts';
import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import { DecisionRow } from '../library/DecisionRow.tsx';
import { Rows } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';

/** The first decisions of the library that have the words, and the way to all of them. */
export function FoundInLibrary({ page, words }: { page: SearchPage; words: string }) {
  const t = useTranslations('search');
  if (page.found.length === 0) return null;
  const showAll = () => {
    askLibraryFor(words);
    goTo('/library');
  };
  return (
    <section className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b pb-2">
        <h2 className="grow font-serif text-heading">{t('inLibrary', { count: page.total })}</h2>
        {page.nextCursor !== null && <Button onPress={showAll}>{t('allOfLibrary')}</Button>}
      </div>
      <Rows label={t('inLibrary', { count: page.total })} more={undefined} loadingMore={false}>
        {page.found.map(({ decision, snippet }) => (
          <DecisionRow
            key={decision.id}
            decision={decision}
            onOpen={() => openDecision({ id: decision.id, number: decision.number })}
          >
            <Highlighted {...snippet} />
          </DecisionRow>
        ))}
      </Rows>
    </section>
  );
}
