import { longestItem, type ReadItem } from './item.ts';
import { linesOf } from './lines.ts';
import { TextReader } from './text/text-reader.ts';

/**
 * The decisions in text that was copied from courts' pages: fields with labels, ementas with their citation in brackets,
 * súmulas, bulletins. Each line is in one of the items.
 */
export async function* pasted(pieces: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  let reader: TextReader | undefined;
  for await (const line of linesOf(
    remembering(pieces, (head) => (reader ??= new TextReader(courtOfPage(head)))),
    longestItem,
  ))
    if (reader) yield* reader.take(line);
  if (reader) yield* reader.end();
}

async function* remembering(
  pieces: AsyncIterable<string>,
  see: (head: string) => void,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    see(piece);
    yield piece;
  }
}

/** The STJ's bulletin (informativo) has fields that no other court's has. */
const courtOfPage = (head: string): string =>
  /^\s{0,9}RAMO DO DIREITO\s*$/m.test(head) && /^\s{0,9}DESTAQUE\s*$/m.test(head) ? 'STJ' : '';
