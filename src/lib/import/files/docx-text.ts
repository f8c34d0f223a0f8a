import mammoth from 'mammoth';

/** The paragraphs of a document of Word, one a line; undefined for a broken one. */
export const docxText = async (bytes: Uint8Array): Promise<string | undefined> => {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    // It ends each paragraph with an empty line.
    return value.replaceAll('\n\n', '\n');
  } catch {
    return undefined;
  }
};
