import type { HonoRequest } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The request's JSON, its bytes counted before anything is parsed. Throws `too_large` past `limits.body`, and
 * `invalid` for another media type, bytes that are not UTF-8, or text that is not JSON. What the JSON holds is for
 * the store to judge.
 */
export const readJson = async (request: HonoRequest): Promise<unknown> => {
  if (!jsonType.test(request.header('Content-Type') ?? '')) {
    throw new JucaError('invalid', 'A body of the type application/json is needed.', {
      field: 'Content-Type',
    });
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new JucaError('invalid', 'The body is not JSON in UTF-8.', { field: 'body' }, { cause });
  }
};

/** The body's bytes, counted whether or not their number was announced. Throws `too_large` past `limits.body`. */
export const readBytes = async (request: HonoRequest): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> => {
  const { headers } = request.raw;
  const announced = headers.get('content-length');
  if (announced === null || headers.has('transfer-encoding')) return readCounting(request.raw.body);
  if (Number(announced) > limits.body) throw tooLarge();
  return request.arrayBuffer();
};

/** Reads a body of unknown length and stops as soon as it is too long. */
const readCounting = async (body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limits.body) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

/** The refusal of a body past `limits.body` bytes. */
export const tooLarge = () =>
  new JucaError('too_large', `A request body may have at most ${limits.body / 1024} KiB.`, {
    limit: 'body',
    max: limits.body,
  });
