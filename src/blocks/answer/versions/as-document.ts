import type { DocumentText } from '#/lib/client/document/edited.ts';

/** A text as a document of its paragraphs, so that it is compared as documents are. */
export const asDocument = (text: string): DocumentText => ({
  title: '',
  sections: [
    {
      heading: '',
      statements: text
        .split(/\n[ \t]*\n/u)
        .map((paragraph) => ({ text: paragraph.trim(), sources: [] }))
        .filter((paragraph) => paragraph.text !== ''),
    },
  ],
  paths: [],
});
