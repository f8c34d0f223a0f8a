'use client';

import { FileUp, Replace } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { useSettled } from '#/hooks/useSettled.ts';
import { takeAskedWords } from '#/lib/client/library/asked-words.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/field/SearchField.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { AllDecisions, SearchResults } from './DecisionLists.tsx';
import { DecisionSources, EmptyLibrary } from './EmptyLibrary.tsx';
import { ImportPanel } from './import/ImportPanel.tsx';
import { useDecisionImports } from './import/useDecisionImports.ts';
import { LibraryTabs } from './LibraryTabs.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SynonymsDialog } from './SynonymsDialog.tsx';
import { isSearch, useDecisionList, useDecisionSearch } from './useDecisions.ts';

/** Milliseconds without a key after which the words are looked up. */
const pause = 250;

/** The reader's library of decisions: look in it, open one, bring more in. */
export function Library() {
  const t = useTranslations('library');
  const imports = useDecisionImports();
  const [isImporting, setImporting] = useState(false);
  const [text, setText] = useState(takeAskedWords);
  const words = useSettled(text.trim(), pause);
  const [filters, setFilters] = useState<DecisionFilters>({});
  const list = useDecisionList();
  const search = useDecisionSearch(words, filters);
  const isSearching = isSearch(words, filters);
  const [open, setOpen] = useState<string | null>(null);
  const [editsSynonyms, setEditsSynonyms] = useState(false);
  const isEmpty = list.count === 0;
  const { running, ended } = imports;
  const showsImport = isImporting || isEmpty || running !== null || ended.length > 0;
  const toggle = () => {
    setImporting(!showsImport);
    if (showsImport && !running) imports.dismiss();
  };
  const numberOf = (id: string) =>
    [...(search.found ?? []).map(({ decision }) => decision), ...(list.decisions ?? [])].find(
      (each) => each.id === id,
    )?.number ?? '';
  return (
    <ScreenPage
      title={t('title')}
      text={list.count === undefined ? ' ' : t('count', { count: list.count })}
      actions={
        <>
          <Button look="quiet" onPress={() => setEditsSynonyms(true)}>
            <Replace aria-hidden size={17} strokeWidth={1.75} />
            {t('synonyms.open')}
          </Button>
          {!isEmpty && (
            <Button look={showsImport ? 'outline' : 'ink'} aria-expanded={showsImport} onPress={toggle}>
              <FileUp aria-hidden size={17} strokeWidth={1.75} />
              {t('import.open')}
            </Button>
          )}
        </>
      }
    >
      <LibraryTabs current="decisions" />
      {isEmpty && <EmptyLibrary />}
      {/* One place for both states, so that it keeps its focus and its text when the first decision arrives. */}
      {showsImport && <ImportPanel imports={imports} />}
      {isEmpty && <DecisionSources />}
      {!isEmpty && (
        <>
          <SearchField
            label={t('search.label')}
            placeholder={t('search.placeholder')}
            running={isSearching && search.searching ? t('search.running') : null}
            maxLength={500}
            value={text}
            onChange={setText}
          />
          <SearchFilters filters={filters} onChange={setFilters} />
          <div className="flex flex-col gap-1">
            {isSearching ? (
              <SearchResults search={search} onOpen={setOpen} />
            ) : (
              <AllDecisions list={list} onOpen={setOpen} />
            )}
          </div>
        </>
      )}
      {editsSynonyms && <SynonymsDialog onClose={() => setEditsSynonyms(false)} />}
      {open && <DecisionDialog id={open} number={numberOf(open)} onClose={() => setOpen(null)} />}
    </ScreenPage>
  );
}
