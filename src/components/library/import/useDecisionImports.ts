'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type PageImports, useFileImports } from '#/hooks/imports/useFileImports.ts';
import { decisionImports } from '#/lib/client/imports/page-imports.ts';
import { libraryKeys } from '#/lib/client/library/library-decisions.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { ImportReport } from '#/lib/domain/library/import-report.ts';

interface DecisionImports extends Omit<PageImports<ImportReport>, 'start'> {
  /** Imports a file or a text; true where there is a report of it. */
  run: (content: Blob, name: string) => Promise<boolean>;
}

/** The imports of decisions of this page, one at a time. What ends while another screen is shown is said there. */
export const useDecisionImports = (): DecisionImports => {
  const t = useTranslations('library.import');
  const queries = useQueryClient();
  const { start, ...imports } = useFileImports(decisionImports, ([ended]) => {
    if (!ended || decisionImports.isShown) return;
    showToast(t('report' in ended ? 'ended' : 'endedFailed', { name: ended.name }));
  });
  const run = async (content: Blob, name: string): Promise<boolean> => {
    const [ended] = await start([{ content, name }]);
    // Items stored before the import ended are kept, however it ended.
    void queries.invalidateQueries({ queryKey: libraryKeys.root });
    return ended !== undefined && 'report' in ended;
  };
  return { ...imports, run };
};
