import { type ChatRequest, formOf } from './chat-request.ts';
import { type Fault, rehearsalModel } from './faults.ts';
import { restOfLongAnswer } from './long-answer.ts';
import { formlessProposal } from './proposals.ts';
import { type Step, scriptedStep } from './script.ts';

/** One event of the stream: a line with its data, and an empty line. */
const event = (data: unknown): string =>
  `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

const chunk = (choice: object, more: object = {}): string =>
  event({
    id: 'chatcmpl-rehearsal',
    object: 'chat.completion.chunk',
    created: 0,
    model: rehearsalModel,
    choices: [{ index: 0, finish_reason: null, ...choice }],
    ...more,
  });

const said = (content: string): string => chunk({ delta: { content } });

/** Words of a long answer of which none says how many. */
const longAnswerWords = 2_000;

/** The words of a text, each with the white space after it. */
const piecesOf = (text: string): string[] => text.split(/(?<=\s)(?=\S)/);

const searching = (index: number, query: string): string =>
  chunk({
    delta: {
      tool_calls: [
        {
          index,
          id: `call_${index}`,
          type: 'function',
          function: { name: 'searchLibrary', arguments: JSON.stringify({ query }) },
        },
      ],
    },
  });

/** The events of an answer, in which the fault happens that is about what is said. */
export function* eventsOf(request: ChatRequest, fault: Fault | undefined): Generator<string> {
  const { text, searches } = stepUnder(request, fault);
  const pieces = piecesOf(text);
  yield chunk({ delta: { role: 'assistant', content: '' } });
  for (const [index, piece] of pieces.entries()) {
    yield said(piece);
    if (index === Math.floor(pieces.length / 2)) yield* disturbance(fault);
  }
  for (const [index, query] of searches.entries()) yield searching(index, query);
  yield chunk({ delta: {}, finish_reason: endOf(fault, searches) });
  const [prompt, completion] = [JSON.stringify(request.messages).length, text.length].map((length) =>
    Math.ceil(length / 4),
  ) as [number, number];
  yield event({
    id: 'chatcmpl-rehearsal',
    object: 'chat.completion.chunk',
    created: 0,
    model: rehearsalModel,
    choices: [],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  });
  yield event('[DONE]');
}

const stepUnder = (request: ChatRequest, fault: Fault | undefined): Step => {
  const step = scriptedStep(request);
  const canLookUp = request.tools !== undefined && request.tool_choice !== 'none';
  switch (fault?.name) {
    case 'empty':
      return { text: '', searches: [] };
    case 'long':
      return { text: restOfLongAnswer(fault.at ?? longAnswerWords, request), searches: [] };
    case 'refusal':
      return { text: 'Não posso ajudar com isso.', searches: [] };
    case 'formless':
      return formOf(request) === undefined ? step : { text: formlessProposal, searches: [] };
    case 'lookups':
      return canLookUp ? { text: '', searches: ['dano moral'] } : step;
    case 'many-lookups':
      return step.searches.length > 0 ? { ...step, searches: Array(50).fill('dano moral') } : step;
    default:
      return step;
  }
};

const endOf = (fault: Fault | undefined, searches: readonly string[]): string => {
  if (fault?.name === 'refusal') return 'content_filter';
  if (fault?.name === 'length') return 'length';
  return searches.length > 0 ? 'tool_calls' : 'stop';
};

/** What comes in the middle of an answer. */
function* disturbance(fault: Fault | undefined): Generator<string> {
  switch (fault?.name) {
    case 'malformed':
      yield event('{"choices":[{"delta":{"content":');
      return;
    case 'broken':
      yield event({ error: { message: 'The server had an error.', type: 'server_error', code: null } });
      return;
    case 'huge':
      for (;;) yield said('Mais uma linha sobre o mesmo tema. '.repeat(20));
    case 'flood':
      yield 'data: ';
      for (;;) yield 'x'.repeat(16_384);
    case 'long-arguments':
      for (;;) yield searching(0, 'dano moral '.repeat(40));
  }
}
