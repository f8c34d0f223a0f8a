'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { upload } from '#/lib/client/api/upload.ts';
import { libraryKeys } from '#/lib/client/library/library-decisions.ts';
import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import { limits } from '#/lib/domain/limits.ts';

/** The state of an import; `share` goes from 0 to 1. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'running'; name: string; share: number }
  | { step: 'done'; name: string; report: ImportReport }
  | { step: 'failed'; error: unknown };

/** Runs one import at a time, with progress, a report and a way to abort. */
export const useImport = () => {
  const queries = useQueryClient();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<AbortController>(null);
  const run = async (content: Blob, name: string): Promise<boolean> => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setState({ step: 'running', name, share: 0 });
    const show = (share: number) => setState({ step: 'running', name, share });
    const ended = await attempt(content, show, controller.signal);
    // Items stored before the import ended are kept, however it ended.
    void queries.invalidateQueries({ queryKey: libraryKeys.root });
    if (running.current !== controller) return false;
    setState(ended.report ? { step: 'done', name, report: ended.report } : endOf(ended.error));
    return ended.report !== undefined;
  };
  return {
    state,
    run,
    stop: () => running.current?.abort(),
    dismiss: () => setState({ step: 'idle' }),
  };
};

const attempt = async (content: Blob, onProgress: (share: number) => void, signal: AbortSignal) => {
  try {
    if (content.size > limits.importFile) throw new ApiError(0, 'too_large', '', { limit: 'importFile' });
    return { report: await upload<ImportReport>('/api/library/import', content, onProgress, signal) };
  } catch (error) {
    return { error };
  }
};

const endOf = (error: unknown): ImportState =>
  error instanceof DOMException ? { step: 'idle' } : { step: 'failed', error };
