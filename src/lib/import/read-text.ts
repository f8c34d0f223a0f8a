import { CutOff } from './arrival.ts';
import { caseNotices } from './case-notices.ts';
import { espelhos } from './espelhos.ts';
import { htmlText } from './files/html-text.ts';
import { blankLength, formatOf, headLength, type TextHead } from './format.ts';
import { longestItem, type ReadItem, refused } from './item.ts';
import { linesOf } from './lines.ts';
import { pasted } from './pasted.ts';
import type { ReadingFile } from './reading-file.ts';
import { stfThemes } from './tables/stf-themes.ts';
import { stjCases } from './tables/stj-cases.ts';
import { temas } from './tables/stj-themes.ts';
import { type TableRows, tableRows } from './tables/table-rows.ts';
import { tcuSelected } from './tables/tcu-selected.ts';
import { isWholeRuling } from './text/ruling-lines.ts';
import { WholeRuling } from './text/whole-ruling.ts';

type Pieces = AsyncIterable<string>;

const table =
  (read: (rows: TableRows) => AsyncGenerator<ReadItem>) =>
  (pieces: Pieces, head: TextHead): AsyncGenerator<ReadItem> =>
    read(tableRows(pieces, head.table));

const readers: Readonly<
  Record<TextHead['format'], (pieces: Pieces, head: TextHead) => AsyncGenerator<ReadItem>>
> = {
  espelhos,
  temas: table(temas),
  stf_themes: table(stfThemes),
  stj_cases: table(stjCases),
  tcu_selected: table(tcuSelected),
  datajud: (pieces) => caseNotices(pieces, 'datajud'),
  djen: (pieces) => caseNotices(pieces, 'djen'),
  html,
  ruling,
  pasted,
  unknown_table: () => unread('unknown_table'),
  unknown_file: () => unread('unknown_file'),
};

/** The items of a text, with the format that its beginning tells. They throw `CutOff` in the place of the end of one that was cut off. */
export const readText = async (
  pieces: AsyncGenerator<string>,
  isCutOff: () => boolean,
): Promise<ReadingFile> => {
  let head = '';
  while (head.length < blankLength && head.trimStart().length < headLength) {
    const { value, done } = await pieces.next();
    if (done) break;
    head += value;
  }
  const told = formatOf(head);
  const { format } = told;
  const isKnown = format !== 'unknown_table' && format !== 'unknown_file';
  const items = readers[format](withHead(head, pieces, isCutOff), told);
  return { format: isKnown ? format : 'unreadable', items };
};

/** The items of a text that another kind of file held. */
export const readExtracted = (text: string): AsyncGenerator<ReadItem> =>
  isWholeRuling(text.slice(0, headLength)) ? ruling(inOnePiece(text)) : pasted(inOnePiece(text));

async function* withHead(head: string, rest: Pieces, isCutOff: () => boolean): AsyncGenerator<string> {
  yield head;
  yield* rest;
  if (isCutOff()) throw new CutOff();
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}

async function* unread(reason: 'unknown_table' | 'unknown_file'): AsyncGenerator<ReadItem> {
  yield refused({ unit: 'file', at: 1 }, reason);
}

async function* ruling(pieces: Pieces): AsyncGenerator<ReadItem> {
  const reader = new WholeRuling();
  for await (const line of linesOf(pieces, longestItem)) reader.take(line);
  yield* reader.end();
}

/** Characters of the longest page: its text is made of it as a whole. */
const longestPage = 8 * 1024 * 1024;

async function* html(pieces: Pieces): AsyncGenerator<ReadItem> {
  let page = '';
  for await (const piece of pieces) {
    page += piece;
    if (page.length <= longestPage) continue;
    yield refused({ unit: 'file', at: 1 }, 'too_large');
    return;
  }
  yield* readExtracted(htmlText(page));
}
