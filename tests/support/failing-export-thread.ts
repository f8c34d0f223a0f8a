import type { Session } from '#/lib/domain/session.ts';
import type { ExportCalls } from '#/lib/export/thread/protocol.ts';
import { TakenBlocks } from '#/lib/export/thread/taken-blocks.ts';
import { serve } from '#/lib/threads/serve.ts';

const taken = new TakenBlocks();

const fill = (): never => {
  const held: object[] = [];
  for (;;) held.push({ at: held.length });
};

/** The title of a session and a format say what goes wrong with that file. */
const failures: Record<string, () => void> = {
  'Enche a memória.pdf': fill,
  'Encontra um defeito.md': () => {
    throw new TypeError('broken');
  },
  'Termina a thread.pdf': () => process.exit(),
};

const written = (session: Session, format: string) => {
  failures[`${session.title}.${format}`]?.();
  const text = `${format}: ${taken.all().length}`;
  return { bytes: new Uint8Array(Buffer.from(text)), title: session.title };
};

/** A thread of exports in which some sessions cannot be written. */
serve<ExportCalls>({
  drop: () => {
    taken.drop();
    return null;
  },
  take: (blocks) => taken.take(blocks),
  words: () => {
    throw new Error('Not for archives.');
  },
  render: ({ session, request }) => written(session, request.format),
});
