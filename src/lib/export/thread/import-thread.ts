import { limits } from '#/lib/domain/limits.ts';
import { alteredDocuments, type FiledBlock, type SessionFile } from '#/lib/domain/session-file.ts';
import { serve } from '#/lib/threads/serve.ts';
import { contentKey, readSessionFile } from '../session-file.ts';
import type { ImportCalls } from './protocol.ts';

/** Characters of JSON in one step: nobody else writes while it is stored. */
const stepLength = 1024 * 1024;

let file: SessionFile | undefined;

serve<ImportCalls>({
  read: (bytes) => {
    file = readSessionFile(bytes);
    const { title, createdAt, updatedAt } = file.session;
    const session = { title, createdAt, updatedAt };
    const altered = alteredDocuments(file.blocks);
    return { key: contentKey(file), session, state: file.briefing, total: file.blocks.length, altered };
  },
  blocks: (from) => stepFrom(file?.blocks ?? [], from),
});

const stepFrom = (blocks: readonly FiledBlock[], from: number): FiledBlock[] => {
  const step: FiledBlock[] = [];
  let length = 0;
  for (const block of blocks.slice(from, from + limits.blocksPerAppend)) {
    length += JSON.stringify(block).length;
    if (step.length > 0 && length > stepLength) break;
    step.push(block);
  }
  return step;
};
