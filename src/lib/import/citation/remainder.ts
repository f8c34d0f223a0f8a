/** What stands in place of a part that was taken: no name, number or panel goes across it. */
const border = ' ; ';

/** A citation's text from which one part after the other is taken, so that no part is read twice. */
export class Remainder {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The groups of the first place where the pattern fits, which is taken out; undefined where it fits nowhere. */
  take(pattern: RegExp): Record<string, string | undefined> | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    const end = match.index + match[0].length;
    this.text = this.text.slice(0, match.index) + border + this.text.slice(end);
    return { ...match.groups, whole: match[0] };
  }

  /** The pieces between separators, in order. */
  get segments(): string[] {
    return this.text
      .split(/[,;()]|\s[-–]\s|\.\s/)
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\d]/u.test(piece));
  }
}
