'use client';

import { useSyncExternalStore } from 'react';
import {
  type EndedImport,
  type FileImports,
  type ImportedFile,
  type ImportsView,
  nothingImported,
} from '#/lib/client/imports/file-imports.ts';

export interface PageImports<Report> extends ImportsView<Report> {
  /** Resolves with what ended, as `FileImports.start`. */
  start: (files: readonly ImportedFile[]) => Promise<readonly EndedImport<Report>[]>;
  stop: () => void;
  dismiss: () => void;
}

/** Imports of the page. `onEnd` is told what ended, also where the reader has gone to another screen. */
export const useFileImports = <Report>(
  imports: FileImports<Report>,
  onEnd: (ended: readonly EndedImport<Report>[]) => void,
): PageImports<Report> => {
  const view = useSyncExternalStore(imports.subscribe, imports.view, () => nothingImported);
  return {
    ...view,
    start: async (files) => {
      const ended = await imports.start(files);
      if (ended.length > 0) onEnd(ended);
      return ended;
    },
    stop: () => imports.stop(),
    dismiss: () => imports.dismiss(),
  };
};
