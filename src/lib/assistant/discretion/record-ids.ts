/** Ids of records (RFC 9562, versions 1 to 8), which name nobody: their digits are no numbers of anyone. */
const uuid =
  /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f-])/g;

/** A plain text with blanks in the place of ids, so that an answer can cite by them. */
export const withoutRecordIds = (plain: string): string => plain.replace(uuid, (id) => ' '.repeat(id.length));
