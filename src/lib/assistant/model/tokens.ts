/**
 * Bytes of UTF-8 that count as one token. Texts in Portuguese have about four; numbers, names and the tokenizers of
 * smaller models have fewer, and an estimate that is too high only leaves room unused.
 */
const bytesPerToken = 2.5;

/** Tokens of a text, rather too many than too few. */
export const tokensIn = (text: string): number => tokensInBytes(Buffer.byteLength(text));

/** The same for so many bytes of UTF-8. */
export const tokensInBytes = (bytes: number): number => Math.ceil(bytes / bytesPerToken);

/** UTF-16 units, at most, of a text in Portuguese that takes so many tokens. */
export const unitsIn = (tokens: number): number => Math.floor(tokens * bytesPerToken);
