/** Letters and digits that stand together. Places are those of `PlainUnits.text`. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Signs and blanks between two parts of one number at the most: a full stop, a line's end, the mark of a quotation. */
const widestGap = 6;

const isPart = (code: number, withLetters: boolean): boolean =>
  (code >= 48 && code <= 57) || (withLetters && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)));

/**
 * The tokens of a plain text in runs: between two neighbours of a run stand only signs and blanks, and few of them.
 * Without letters a letter ends a token and a run.
 */
export const tokenRuns = (text: string, withLetters: boolean): Token[][] => {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  let hasLetterBetween = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isPart(code, withLetters)) {
      if (isPart(code, true)) hasLetterBetween = true;
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isPart(text.charCodeAt(end), withLetters)) end += 1;
    if (hasLetterBetween || at - lastEnd > widestGap) {
      run = [];
      runs.push(run);
    }
    run.push({ text: text.slice(at, end), start: at, end });
    lastEnd = end;
    hasLetterBetween = false;
    at = end;
  }
  return runs;
};

/** Neighbouring tokens read as one value. */
export interface Window {
  value: string;
  /** Lengths of its tokens, such as `3.3.3.2`. */
  shape: string;
  start: number;
  end: number;
}

/** Every window of a run with at least `least` and at most `most` characters. */
export function* windowsOf(run: readonly Token[], least: number, most: number): Generator<Window> {
  for (let first = 0; first < run.length; first += 1) {
    let value = '';
    let shape = '';
    for (let last = first; last < run.length; last += 1) {
      const token = run[last];
      if (!token || value.length + token.text.length > most) break;
      value += token.text;
      shape += `${last > first ? '.' : ''}${token.text.length}`;
      if (value.length >= least) yield { value, shape, start: run[first]?.start ?? 0, end: token.end };
    }
  }
}
