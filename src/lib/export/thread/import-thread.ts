import { alteredDocuments, type SessionFile } from '#/lib/domain/session-file.ts';
import { serve } from '#/lib/threads/serve.ts';
import { contentKey, readSessionFile, stepFrom } from '../session-file.ts';
import type { ImportCalls } from './protocol.ts';

let file: SessionFile | undefined;

serve<ImportCalls>({
  read: (bytes) => {
    file = readSessionFile(bytes);
    const { title, createdAt, updatedAt, tags } = file.session;
    const session = { title, createdAt, updatedAt, tags };
    const altered = alteredDocuments(file.blocks);
    return { key: contentKey(file), session, state: file.briefing, total: file.blocks.length, altered };
  },
  blocks: (from) => stepFrom(file?.blocks ?? [], from),
});
