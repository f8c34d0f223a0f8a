import type { AnswerContent, AnswerMark } from '#/blocks/answer/definition.ts';
import type { Locale } from '#/i18n/locales.ts';
import type { LibraryDB, OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions, Owner, SessionsDB } from '#/lib/db/sessions.ts';
import type { Logger } from '#/lib/logger.ts';
import type { Answerer } from '../answerer.ts';

/** The session, the answer's block and the run that writes it. */
export interface Place {
  id: string;
  blockId: string;
  run: string;
}

/** What of one owner a run reads and writes. */
export interface OwnerParts {
  /** The owner's id. */
  owner: string;
  sessions: OwnedSessions;
  library: OwnedLibrary;
}

/**
 * Finds what in an answer to a message of the owner's session names or quotes a source, and whether the source has it. Ends
 * its work where `signal` is aborted.
 */
export type MarkAnswer = (
  text: string,
  parts: OwnerParts & { session: string; question: string },
  signal: AbortSignal,
) => Promise<AnswerMark[]>;

/** Who may answer. */
export interface Answerers {
  /**
   * The answerer of a session: the model with this id, the guide for `none`, or the default one where none is named. What
   * keeps a model from answering, such as that it is not set any more, is thrown by the answerer when it is asked.
   */
  find(asked: {
    owner: Owner;
    session: string;
    /** The block that the answer is written to. */
    blockId: string;
    model: string | undefined;
    locale: Locale | undefined;
  }): Promise<Answerer>;
}

/** What a process has of which each run takes its owner's. */
export interface DeskParts {
  sessions: SessionsDB;
  library: LibraryDB;
  answerers: Answerers;
  mark: MarkAnswer;
  logger: Pick<Logger, 'error'>;
}

/** A part of a text that was stored. */
export interface StoredPart {
  /** Where it begins, in UTF-16 units. */
  start: number;
  text: string;
}

/** What one run is made of. */
export interface RunParts extends OwnerParts {
  place: Place;
  /** Told of each part once it is stored. */
  onPart: (part: StoredPart) => void;
  /** The message that is answered. */
  question: string;
  /** The text to go on from. */
  begun: string;
  /** The tokens that this text took. */
  tokensBefore: AnswerContent['tokens'];
  /** Bytes of JSON of the texts that the answer had before. */
  formerBytes: number;
  answerer: Answerer;
  mark: MarkAnswer;
  logger: Pick<Logger, 'error'>;
}
