/** The lines of a text that comes in pieces, without their ends; a line beyond `longest` units is cut there. */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let open = '';
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    for (const [index, part] of parts.entries()) {
      if (open.length < longest) open += part.slice(0, longest - open.length);
      if (index === parts.length - 1) continue;
      yield open.replace(/\r$/, '');
      open = '';
    }
  }
  if (open !== '') yield open.replace(/\r$/, '');
}
