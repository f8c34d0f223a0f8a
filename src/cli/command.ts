/** One command of `juca`, such as `juca db copy`. */
export interface Command {
  /** The words that call it, apart by a space. */
  name: string;
  /** What it does, in one line. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  /** Takes the arguments after the name; resolves to the exit code. Throws `UsageError` for wrong ones. */
  run: (args: string[]) => Promise<number>;
}

/** Arguments that make no sense, in words for whoever typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const exitCodes = {
  done: 0,
  /** Refused or broken off; the message says what to do next. */
  failed: 1,
  usage: 2,
  /** The copy is whole, but its source was written to meanwhile. */
  sourceMovedOn: 3,
  /** Something of it was refused, and the rest was taken. */
  partlyTaken: 4,
} as const;
