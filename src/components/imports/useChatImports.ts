'use client';

import { useTranslations } from 'use-intl';
import { type PageImports, useFileImports } from '#/hooks/imports/useFileImports.ts';
import type { EndedImport } from '#/lib/client/imports/file-imports.ts';
import { chatImports } from '#/lib/client/imports/page-imports.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { ChatReport } from '#/lib/domain/chat-report.ts';

/** The imports of conversations of this page. What ends is announced, also where the reader has gone to another screen. */
export const useChatImports = (): PageImports<ChatReport> => {
  const t = useTranslations('imports');
  return useFileImports(chatImports, (ended) => {
    const failed = ended.filter((each) => 'error' in each).length;
    const texts = [
      failed < ended.length ? t('ended', { found: sum(ended, 'found'), taken: sum(ended, 'taken') }) : '',
      failed > 0 ? t('endedFailed', { count: failed }) : '',
    ];
    const text = texts.filter((each) => each !== '').join(' ');
    if (chatImports.isShown) announce(text);
    else showToast(text);
  });
};

const sum = (ended: readonly EndedImport<ChatReport>[], count: 'found' | 'taken'): number =>
  ended.reduce((total, each) => total + ('report' in each ? each.report[count] : 0), 0);
