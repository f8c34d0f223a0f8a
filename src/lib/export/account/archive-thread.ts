import { serve } from '#/lib/threads/serve.ts';
import { Archive } from './archive.ts';
import type { ArchiveCalls } from './protocol.ts';

let begun: Archive | undefined;

const current = (): Archive => {
  if (!begun) throw new Error('The export has not begun.');
  return begun;
};

const piece = (bytes: Buffer<ArrayBuffer>) => ({ bytes: new Uint8Array(bytes) });

serve<ArchiveCalls>({
  begin: ({ format, now }) => {
    begun = new Archive(format, now);
    return null;
  },
  file: ({ name, bytes }) => piece(current().add(name, bytes)),
  json: ({ name, value }) => piece(current().add(name, `${JSON.stringify(value, null, 1)}\n`)),
  end: ({ counts, missing }) => piece(current().end(counts, missing)),
});
