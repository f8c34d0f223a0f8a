import type { AnswerFailureReason, AnswerState } from '#/blocks/answer/definition.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { AnswerFailure } from '../answerer.ts';

/** How a run ended. */
export interface Ending {
  state: Exclude<AnswerState, 'writing'>;
  failure: AnswerFailureReason | null;
}

export const ended = (state: 'done' | 'stopped' | 'interrupted'): Ending => ({ state, failure: null });

export const failed = (failure: AnswerFailureReason): Ending => ({ state: 'failed', failure });

/** The end that something thrown by an answerer makes. */
export const endingOf = (error: unknown): Ending => {
  if (error instanceof JucaError && error.code === 'overloaded') return failed('server_full');
  return failed(error instanceof AnswerFailure ? error.reason : 'defect');
};

/** An answer without a word is none. */
export const endingWith = (ending: Ending, text: string): Ending =>
  ending.state === 'done' && text.trim() === '' ? failed('malformed') : ending;
