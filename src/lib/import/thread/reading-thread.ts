import { serve } from '#/lib/threads/serve.ts';
import type { ReadingCalls } from './protocol.ts';
import { WindowReader } from './window-reader.ts';

const reader = new WindowReader();

serve<ReadingCalls>({
  take: (bytes) => reader.take(bytes),
  end: (end) => reader.end(end),
});
