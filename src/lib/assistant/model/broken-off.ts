import { AnswerFailure } from '../answerer.ts';

/** A failed connection, with the code of its cause and nothing of the request. */
export const brokenOff = (error: unknown): AnswerFailure =>
  new AnswerFailure('unreachable', { cause: new Error(networkCode(error) ?? 'the connection failed') });

/** The code of a network error, such as `ECONNREFUSED`; `fetch` has it in the cause of its own error. */
export const networkCode = (error: unknown): string | undefined => {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    if ('code' in one && typeof one.code === 'string') return one.code;
  }
  return undefined;
};

/** The first bytes of a body as text. The rest is not read. */
export const beginningOf = async (response: Response, mostBytes: number): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    text += decoder.decode(chunk, { stream: true });
    if (bytes >= mostBytes) break;
  }
  return text;
};
