'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { chooseFile } from '#/lib/client/files/choose-file.ts';
import { listStatutes, statuteKeys } from '#/lib/client/library/statutes.ts';
import { LibraryTabs } from '../LibraryTabs.tsx';
import { LoadingRows, RowsFailed } from '../Rows.tsx';
import { StatuteImport, statuteFiles } from './StatuteImport.tsx';
import { StatuteRow } from './StatuteRow.tsx';
import { useStatuteImport } from './useStatuteImport.ts';

/** The statutes whose text the reader imported, to read articles beside their citations. */
export function Statutes() {
  const t = useTranslations('library.statutes');
  const imports = useStatuteImport();
  const query = useQuery({ queryKey: statuteKeys.list, queryFn: ({ signal }) => listStatutes(signal) });
  const statutes = [...(query.data ?? [])].sort((a, b) => a.title.localeCompare(b.title, 'pt-BR'));
  const replace = (title: string) =>
    chooseFile(
      statuteFiles.join(','),
      (file) => void imports.read({ content: file, name: file.name, named: title }),
    );
  return (
    <div className="min-h-0 grow overflow-y-auto px-5 pb-16 tablet:px-10">
      <div className="mx-auto flex w-full max-w-[56rem] flex-col gap-6 pt-4 desktop:pt-12">
        <header>
          <h2 className="hidden font-serif text-display desktop:block">{t('title')}</h2>
          <p className="max-w-measure text-pretty text-ink-2">{t('text')}</p>
        </header>
        <LibraryTabs current="statutes" />
        <StatuteImport imports={imports} />
        {query.isPending && <LoadingRows />}
        {query.isError && <RowsFailed onRetry={() => void query.refetch()} />}
        {query.data && statutes.length === 0 && <p className="text-ink-2">{t('none')}</p>}
        {statutes.length > 0 && (
          <ul aria-label={t('title')} className="divide-y divide-line">
            {statutes.map((statute) => (
              <StatuteRow key={statute.urn} statute={statute} onReplace={() => replace(statute.title)} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
