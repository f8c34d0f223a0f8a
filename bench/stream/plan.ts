/** The input of the audience process: who asks for answers, and how many watch each of them. */
export interface AudiencePlan {
  /** Juca's address. */
  origin: string;
  /** The host of the model that every session agrees to. */
  host: string;
  /** For each answer, the headers by which the server knows who asks. */
  askers: Record<string, string>[];
  /** Readers of each answer. */
  watchers: number;
  /** More connections, each to one of the answers, that never read. */
  silent: number;
}

/** What the audience process sends. */
export type AudienceMessage =
  /** Every answer is being written, and every reader has had text. */
  { kind: 'streaming' } | { kind: 'ended'; result: AudienceResult };

export interface AudienceResult {
  /** When each answer ended, in milliseconds since 1970. */
  ends: number[];
  /** Milliseconds between two pieces of text of one reader. */
  gaps: number[];
  /** Readers whose text was not the whole stored answer. */
  wrong: number;
  /** How many answers ended otherwise than as `done`, by state and failure. */
  unfinished: Record<string, number>;
}
