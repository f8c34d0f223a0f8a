import type { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { serve } from '#/lib/threads/serve.ts';

import { readDocx } from './read-docx.ts';

/** What the thread is asked and answers. */
export type DocxCalls = {
  /** The file's bytes, which are given away. */
  read: { asks: Uint8Array<ArrayBuffer>; answers: ReadDocument };
};

serve<DocxCalls>({ read: (file) => readDocx(file) });
