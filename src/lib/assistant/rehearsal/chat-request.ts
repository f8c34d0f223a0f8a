import { z } from 'zod';

const Message = z.looseObject({ role: z.string(), content: z.string().nullish() });

/** What the rehearsal reads of a request of OpenAI's chat completions. */
export const ChatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(Message).min(1),
  stream: z.literal(true),
  tools: z.array(z.unknown()).optional(),
  tool_choice: z.unknown().optional(),
  response_format: z.looseObject({ json_schema: z.looseObject({ name: z.string() }).optional() }).optional(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;

/** The text of the last message of the user. */
export const questionOf = ({ messages }: ChatRequest): string =>
  messages.findLast(({ role }) => role === 'user')?.content ?? '';

/** What tools have given since then, in order. */
export const resultsOf = ({ messages }: ChatRequest): string[] =>
  messages
    .slice(messages.findLastIndex(({ role }) => role === 'user') + 1)
    .filter(({ role }) => role === 'tool')
    .map(({ content }) => content ?? '');

export const mayLookUp = ({ tools = [], tool_choice: choice }: ChatRequest): boolean =>
  tools.length > 0 && choice !== 'none';

/** The name of the form in which an answer in JSON is asked for; undefined where any answer is. */
export const formOf = ({ response_format: format }: ChatRequest): string | undefined =>
  format?.json_schema?.name;

/** Whether a title is asked for and no answer. */
export const asksForTitle = ({ messages }: ChatRequest): boolean =>
  messages[0]?.role === 'system' && (messages[0].content ?? '').startsWith('Você dá título');
