import type { AnswerAuthor, AnswerFailureReason, answerOffers } from '#/blocks/answer/definition.ts';
import type { Locale } from '#/i18n/locales.ts';
import type { Proposal } from '#/lib/domain/briefing/proposal.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import type { Block } from '#/lib/domain/session.ts';

/** What an answer is written from: a bounded window of the session, and the ways to look further. */
export interface AnswerRequest {
  /** The message that is answered, or the card for which something is proposed; the last of `blocks`. */
  question: Block;
  /**
   * The last blocks up to the question, in order of position, without removed ones. For a card these are the last blocks of
   * the session and all working blocks of the briefing, and the card after them.
   */
  blocks: readonly Block[];
  /** Blocks of the session before the window, which the answerer does not see. */
  omitted: number;
  /** Null while no briefing has begun. */
  state: BriefingState | null;
  /** The text to go on from, after an interruption; empty otherwise. */
  begun: string;
  tools: AnswerTools;
  /** The language of the screen, in which the guide writes; Portuguese where nobody says. A model follows the question. */
  locale?: Locale;
}

/** What an answerer may look up, for the owner alone. Each call is one read. */
export interface AnswerTools {
  /** The best decisions of the owner's library, at most `limit` of them. */
  searchLibrary(query: string, limit: number): Promise<readonly FoundDecision[]>;
  /** A decision of the owner's library by id, as JSON-ready data; undefined where there is none. */
  readDecision(id: string): Promise<unknown>;
  /** A block of the session; undefined where there is none. */
  readBlock(id: string): Promise<Block | undefined>;
}

/** What an answerer adds. The text of all changes together is the answer, in Markdown. */
export type AnswerChange =
  /** An empty text adds nothing, and tells that the answerer is at work. */
  | { kind: 'text'; text: string }
  | { kind: 'offers'; offers: (typeof answerOffers)[number][] }
  /** All tokens of the answer so far. */
  | { kind: 'tokens'; input: number; output: number }
  /** What the text proposes for a card, part by part. */
  | { kind: 'proposal'; proposal: Proposal };

/** Whatever answers a message or proposes something for a card: the guide by its rules, or a model. */
export interface Answerer {
  author: AnswerAuthor;
  /**
   * Writes an answer until it is complete or `signal` is aborted. Throws `AnswerFailure` for every failure that has a
   * sentence of its own; anything else is a defect.
   */
  answer(request: AnswerRequest, signal: AbortSignal): AsyncIterable<AnswerChange>;
  /**
   * A title for a session that begins with this message and its answer; undefined where what came is none. Throws as
   * `answer` does.
   */
  title?(exchange: { question: string; answer: string }, signal: AbortSignal): Promise<string | undefined>;
}

/** A failure that the reader is told of; what was written before it stays. */
export class AnswerFailure extends Error {
  override readonly name = 'AnswerFailure';
  readonly reason: AnswerFailureReason;

  constructor(reason: AnswerFailureReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
