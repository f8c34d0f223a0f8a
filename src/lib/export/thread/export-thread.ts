import { serve } from '#/lib/threads/serve.ts';
import { wordsToCheck } from '../checked-references.ts';
import { exportedWords, render } from '../formats/index.ts';
import type { ExportCalls } from './protocol.ts';
import { TakenBlocks } from './taken-blocks.ts';

/** One session at a time gathers here, and is then written. */
const taken = new TakenBlocks();

serve<ExportCalls>({
  take: (blocks) => taken.take(blocks),
  words: ({ session, state, request }) =>
    wordsToCheck(exportedWords({ session, state, blocks: taken.release() }, request)),
  render: ({ session, state, request }) => render({ session, state, blocks: taken.release() }, request),
});
