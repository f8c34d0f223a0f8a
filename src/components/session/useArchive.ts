'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { saveFile } from '#/lib/client/api/session-files.ts';
import {
  type ArchiveChoice,
  type ArchiveProgress,
  exportSessions,
} from '#/lib/client/exports/session-archive.ts';
import { announce } from '#/lib/client/notices/announce.ts';

type ArchiveState = { step: 'choosing'; error?: unknown } | ({ step: 'running' } & ArchiveProgress);

/** Saves sessions as one file, with progress and a way to stop; `onDone` is called once the browser has it. */
export const useArchive = (onDone: () => void) => {
  const t = useTranslations('export.many');
  const timeZone = useTimeZone();
  const [state, setState] = useState<ArchiveState>({ step: 'choosing' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async ({ ids, formats }: Omit<ArchiveChoice, 'timeZone'>): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const show = (progress: ArchiveProgress) => setState({ step: 'running', ...progress });
    show({ done: 0, total: ids?.length ?? 0 });
    try {
      saveFile(await exportSessions({ ids, formats, timeZone }, show, controller.signal));
      announce(t('ready'));
      onDone();
    } catch (error) {
      setState(controller.signal.aborted ? { step: 'choosing' } : { step: 'choosing', error });
    }
  };
  return { state, start, stop: () => running.current?.abort() };
};
