import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';

const [quote, backslash, comma, bracket, brace] = Buffer.from('"\\,[{');

/**
 * Throws `too_large` where JSON has more values than `most`. A body of empty objects takes fifty times as
 * long to parse as a text of the same length, on the thread that answers everyone. This look takes about a millisecond
 * for 1 MiB, and says nothing of whether the bytes are JSON.
 */
export const demandFewValues = (bytes: Uint8Array, most: number = limits.bodyValues): void => {
  let values = 1;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) isText = !isText;
    else if (isText && byte === backslash) at += 1;
    else if (!isText && (byte === comma || byte === bracket || byte === brace)) values += 1;
  }
  if (values > most) throw tooManyValues(most);
};

const tooManyValues = (max: number): JucaError =>
  new JucaError('too_large', `The JSON may have at most ${max} values.`, { limit: 'bodyValues', max });
