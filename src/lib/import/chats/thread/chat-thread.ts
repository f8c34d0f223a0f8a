import { serve } from '#/lib/threads/serve.ts';
import { ChatReader } from './chat-reader.ts';
import type { ChatCalls } from './protocol.ts';

let reader: ChatReader | undefined;

const reading = (): ChatReader => {
  if (!reader) throw new Error('The thread was not told to begin.');
  return reader;
};

serve<ChatCalls>({
  begin: (context) => {
    reader = new ChatReader(context);
    return undefined;
  },
  give: (bytes) => reading().give(bytes),
  next: () => reading().next(),
  blocks: (from) => reading().blocks(from),
});
