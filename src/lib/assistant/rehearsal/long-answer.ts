import { citationMarks } from '#/lib/domain/citation-marks.ts';
import { type ChatRequest, questionOf } from './chat-request.ts';

const words =
  'a recusa de cobertura exige “motivação” escrita; 𝒒uem alega prova, e o prazo é contratual.'.split(' ');

/** A text of so many words in numbered paragraphs. The same number gives the same text, and a shorter one its beginning. */
export const longAnswer = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const [paragraph, place] = [Math.floor(index / (words.length + 1)), index % (words.length + 1)];
    if (place > 0) return ` ${words[place - 1]}`;
    return `${paragraph > 0 ? '\n\n' : ''}§${paragraph + 1}`;
  }).join('');

/** What of the long answer is left to say: all of it, or the rest where the request asks to go on with its beginning. */
export const restOfLongAnswer = (count: number, request: ChatRequest): string => {
  const [whole, begun] = [longAnswer(count), begunIn(request)];
  return whole.startsWith(begun) ? whole.slice(begun.length) : whole;
};

/** What the model said before it was asked to go on. A question names its block, and a request to go on does not. */
const begunIn = (request: ChatRequest): string => {
  if (citationMarks(questionOf(request)).length > 0) return '';
  return request.messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
};
