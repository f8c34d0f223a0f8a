/** What a file is that was given for another one. `damaged` is one of the right kind that cannot be read. */
export const fileKinds = [
  'empty',
  'pdf',
  'old_word',
  'rtf',
  'opendocument',
  'spreadsheet',
  'presentation',
  'zip',
  'text',
  'image',
  'protected',
  'damaged',
  'other',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** The media type of a document of Word since 2007. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
