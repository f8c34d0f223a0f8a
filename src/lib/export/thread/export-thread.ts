import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import { serve } from '#/lib/threads/serve.ts';
import { render } from '../formats/index.ts';
import type { ExportCalls } from './protocol.ts';

/** One session at a time gathers here, and is then written. */
const blocks = new Map<number, Block>();
let bytes = 0;

serve<ExportCalls>({
  take: (taken) => {
    for (const block of taken) {
      blocks.set(block.position, block);
      bytes += JSON.stringify(block).length;
    }
    if (bytes > limits.importFile) throw tooLarge();
  },
  render: ({ session, state, request }) => {
    const ordered = [...blocks.values()].sort((a, b) => a.position - b.position);
    return render({ session, state, blocks: ordered }, request);
  },
});

/** What is exported can be imported again, so the one bound holds for both. */
const tooLarge = (): JucaError =>
  new JucaError(
    'too_large',
    `A session of more than ${limits.importFile / 1024 / 1024} MiB cannot be exported.`,
    {
      limit: 'importFile',
      max: limits.importFile,
    },
  );
