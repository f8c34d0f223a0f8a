import { serve } from '#/lib/threads/serve.ts';
import { compareQuotations, mentionsIn } from '../grounding/compare.ts';
import { readAnswer } from '../grounding/read-answer.ts';
import { readQuestion } from '../guide/reading/question-reader.ts';
import type { RuleCalls } from './rule-calls.ts';

serve<RuleCalls>({
  question: (sources) => readQuestion(sources),
  read: (text) => readAnswer(text),
  compare: ({ quotations, sources }) => compareQuotations(quotations, sources),
  mentions: (sources) => mentionsIn(sources),
});
