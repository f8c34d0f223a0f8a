import type { ChatReport } from '#/lib/domain/chat-report.ts';
import type { ImportReport } from '#/lib/domain/library/import-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ApiError } from '../api/api-error.ts';
import { upload } from '../api/upload.ts';
import { FileImports, type SendFile } from './file-imports.ts';

const sendTo =
  <Report>(address: string, limit: 'importChats' | 'importFile'): SendFile<Report> =>
  async (content, onProgress, signal) => {
    if (content.size > limits[limit]) throw new ApiError(0, 'too_large', '', { limit });
    return upload<Report>(address, content, onProgress, signal);
  };

/** Has the browser ask before the page goes away, which would stop what is under way, until what it gives is called. */
const holdPage = (): (() => void) => {
  // One of its own for each hold, so that one import that ends does not release another.
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
};

/** The imports of conversations of this page. */
export const chatImports = new FileImports<ChatReport>(
  sendTo('/api/conversations/import', 'importChats'),
  holdPage,
);

/** The imports of decisions of this page. */
export const decisionImports = new FileImports<ImportReport>(
  sendTo('/api/library/import', 'importFile'),
  holdPage,
);
