/**
 * UTF-16 units of a text in one block. As JSON one unit takes six bytes at most, so that a block's content stays within
 * its limit whatever the text is.
 */
const pieceLength = 40_000;
/** Units at the end of a piece in which a line end is looked for. */
const searched = 4_000;

/** A text in pieces that fit a block, cut at line ends where there are any, and never within a character. */
export const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from);
    const piece = text.slice(from, to);
    if (piece.trim() !== '') pieces.push(piece);
    from = to;
  }
  return pieces;
};

const cutAfter = (text: string, from: number): number => {
  const most = from + pieceLength;
  if (most >= text.length) return text.length;
  const line = text.slice(most - searched, most).lastIndexOf('\n');
  if (line >= 0) return most - searched + line + 1;
  const isSplit = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return isSplit ? most - 1 : most;
};
