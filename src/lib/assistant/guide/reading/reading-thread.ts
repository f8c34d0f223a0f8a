import { serve } from '#/lib/threads/serve.ts';
import type { Source } from '../../assistant.ts';
import { QuestionReader } from './question-reader.ts';
import type { ReadingCalls } from './read-in-thread.ts';

const reader = new QuestionReader();

serve<ReadingCalls>({
  take: (sources: readonly Source[]) => {
    for (const source of sources) reader.take(source);
    return null;
  },
  reading: () => reader.reading(),
});
