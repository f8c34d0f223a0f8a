/** A place of a Markdown text, in UTF-16 units of the text as it is written, and the number that names it. */
export interface TextPlace {
  start: number;
  end: number;
  name: number;
}
