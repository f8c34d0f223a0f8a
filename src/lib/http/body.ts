import type { HonoRequest } from 'hono';
import { JucaError } from '#/lib/domain/errors.ts';
import { demandFewValues } from '#/lib/domain/json-values.ts';
import { limits } from '#/lib/domain/limits.ts';
import { arriving } from './arriving.ts';

const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The JSON of a request that has no owner yet; see `readJsonBytes` and `parseJson`. */
export const readJson = async (request: HonoRequest): Promise<unknown> =>
  parseJson(await readJsonBytes(request));

/** The bytes of a JSON body. Throws `too_large` past `limits.body`, and `invalid` for another media type. */
export const readJsonBytes = (request: HonoRequest): ReturnType<typeof readBytes> => {
  requireJson(request);
  return readBytes(request);
};

/** Throws `invalid` for bytes that are not UTF-8, or text that is not JSON, and `too_large` for too many values. What the JSON holds is for the store to judge. */
export const parseJson = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): unknown => {
  demandFewValues(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new JucaError('invalid', 'The body is not JSON in UTF-8.', { field: 'body' }, { cause });
  }
};

/** Throws `invalid` for a body of another media type. */
export const requireJson = (request: HonoRequest): void => requireType(request, jsonType, 'application/json');

/** Throws `invalid` for a body of another media type than the pattern's, which is called `name`. */
export const requireType = (request: HonoRequest, type: RegExp, name: string): void => {
  if (type.test(request.header('Content-Type') ?? '')) return;
  throw new JucaError('invalid', `A body of the type ${name} is needed.`, { field: 'Content-Type' });
};

/** The body's bytes, counted whether or not their number was announced. Throws `too_large` past the path's limit. */
export const readBytes = async (request: HonoRequest): Promise<ArrayBuffer | Uint8Array<ArrayBuffer>> => {
  const { headers } = request.raw;
  const announced = headers.get('content-length');
  // The router decodes a path: the limit is that of the route which answers.
  const limit = bodyLimitOf(request.path);
  if (announced === null || headers.has('transfer-encoding')) return readCounting(request.raw.body, limit);
  if (Number(announced) > limits[limit]) throw tooLarge(limit);
  return request.arrayBuffer();
};

/** Reads a body of unknown length and stops as soon as it is too long. */
const readCounting = async (
  body: ReadableStream<Uint8Array> | null,
  limit: BodyLimit,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limits[limit]) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
};

/**
 * The body piece by piece, for what is read as it comes. Throws `unavailable` where the sender goes away in the middle,
 * `too_large` as soon as it is too long, and a refusal (408) where it comes too slowly.
 */
export async function* bodyPieces(request: HonoRequest, limit: BodyLimit): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const piece of arriving(request.raw.body)) {
      size += piece.byteLength;
      if (size > limits[limit]) throw tooLarge(limit);
      yield piece;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    throw new JucaError('unavailable', 'The request was abandoned.');
  }
}

/** The refusal of a body past its limit. */
export const tooLarge = (limit: BodyLimit = 'body') =>
  new JucaError('too_large', `A request body may have at most ${limits[limit] / 1024} KiB.`, {
    limit,
    max: limits[limit],
  });

/**
 * Which limit holds for the body of a request to this target: files that are imported may be longer, and what is sent
 * before anybody is known is short.
 */
export const bodyLimitOf = (target: string): BodyLimit => {
  const path = target.split('?', 1)[0] ?? '';
  if (path === chatImportPath) return 'importChats';
  if (importTarget.test(path)) return 'importFile';
  return openTarget.test(path) ? 'openBody' : 'body';
};

type BodyLimit = 'body' | 'openBody' | 'importFile' | 'importChats';

/** Takes files with conversations of other programs. */
export const chatImportPath = '/api/conversations/import';

const importTarget =
  /^\/api\/(?:sessions\/import|library\/import|library\/statutes(?:\/reading)?|sessions\/[^/]+\/briefing\/document)$/u;
const openTarget =
  /^\/api\/(?:(?:auth|forms)\/|(?:first-account|forgotten-password|reset-password|invited-account)$)/;
