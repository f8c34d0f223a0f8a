'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
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
    <ScreenPage title={t('title')} text={t('text')}>
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
    </ScreenPage>
  );
}
