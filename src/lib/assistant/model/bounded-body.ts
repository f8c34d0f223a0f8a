import { AnswerFailure } from '../answerer.ts';

/**
 * The body of a response, which ends with `malformed` once it is longer than `mostBytes`, and with `unreachable` where the
 * connection breaks.
 */
export const boundedBody = (
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  let bytes = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        bytes += value.byteLength;
        if (bytes <= mostBytes) return controller.enqueue(value);
        controller.error(
          new AnswerFailure('malformed', { cause: new Error(`more than ${mostBytes} bytes`) }),
        );
        await reader.cancel();
      } catch (error) {
        controller.error(signal.aborted ? signal.reason : brokenOff(error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
};

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
