'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import {
  type ChatImportsView,
  chatImports,
  type EndedImport,
  nothingImported,
} from '#/lib/client/imports/chat-imports.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

interface PageImports extends ChatImportsView {
  start: (files: readonly File[]) => void;
  stop: () => void;
  dismiss: () => void;
}

/** The imports of this page. What ends is announced, also where the reader has gone to another screen. */
export const useChatImports = (): PageImports => {
  const imports = chatImports();
  const t = useTranslations('imports');
  const view = useSyncExternalStore(imports.subscribe, imports.view, () => nothingImported);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const start = async (files: readonly File[]) => {
    const ended = await imports.start(files);
    if (ended.length === 0) return;
    const text = t('ended', { found: sum(ended, 'found'), taken: sum(ended, 'taken') });
    if (isShown.current) announce(text);
    else showToast(text);
  };
  useWarning(view.running !== null);
  return {
    ...view,
    start: (files) => void start(files),
    stop: () => imports.stop(),
    dismiss: () => imports.dismiss(),
  };
};

const sum = (ended: readonly EndedImport[], count: 'found' | 'taken'): number =>
  ended.reduce((total, each) => total + ('report' in each ? each.report[count] : 0), 0);

/** Has the browser ask before the page is left, which would stop what is under way. */
const useWarning = (isRunning: boolean): void =>
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isRunning]);
