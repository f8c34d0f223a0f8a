import { serve } from '#/lib/threads/serve.ts';
import type { GroundingCalls } from './answer-reader.ts';
import { compareQuotations, mentionsIn } from './compare.ts';
import { readAnswer } from './read-answer.ts';

serve<GroundingCalls>({
  read: (text) => readAnswer(text),
  compare: ({ quotations, sources }) => compareQuotations(quotations, sources),
  mentions: (sources) => mentionsIn(sources),
});
