import { serve } from '#/lib/threads/serve.ts';
import { wordsToCheck } from '../checked-references.ts';
import { exportedWords, render } from '../formats/index.ts';
import type { ExportCalls } from './protocol.ts';
import { TakenBlocks } from './taken-blocks.ts';

/** One session at a time gathers here, and is then written, in one format or in several. */
const taken = new TakenBlocks();

serve<ExportCalls>({
  drop: () => {
    taken.drop();
    return null;
  },
  take: (blocks) => taken.take(blocks),
  words: ({ session, state, request }) =>
    wordsToCheck(exportedWords({ session, state, blocks: taken.all() }, request)),
  render: ({ session, state, request }) => render({ session, state, blocks: taken.all() }, request),
});
