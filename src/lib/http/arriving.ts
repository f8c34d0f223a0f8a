import { HTTPException } from 'hono/http-exception';

/** A body of a file may be waited for this long in all, and longer by the bytes that have come: milliseconds, bytes a second. */
const patience = { atFirst: 10_000, rate: 16 * 1024 };

/**
 * The pieces of a body as they come. Only the time counts in which somebody waits for a piece. Throws a refusal (408)
 * where the body comes too slowly, so that a connection that trickles holds nothing for long.
 */
export async function* arriving(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  let left = patience.atFirst;
  try {
    for (;;) {
      const begun = performance.now();
      const { value, done } = await within(left, reader.read());
      if (done) return;
      left += (value.byteLength * 1000) / patience.rate - (performance.now() - begun);
      yield value;
    }
  } finally {
    // Where the body was not read to its end, the rest is of no interest, nor is how the sender takes it.
    reader.cancel().catch(() => {});
  }
}

const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

const tooSlow = () => new HTTPException(408, { message: 'The file arrives too slowly.' });
