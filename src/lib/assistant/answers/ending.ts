import type { AnswerFailureReason, AnswerState } from '#/blocks/answer/definition.ts';
import { AnswerFailure } from '../answerer.ts';
import { isPassing } from './passing-refusal.ts';

/** How a run ended. */
export interface Ending {
  state: Exclude<AnswerState, 'writing'>;
  failure: AnswerFailureReason | null;
}

export const ended = (state: 'done' | 'stopped' | 'interrupted'): Ending => ({ state, failure: null });

export const failed = (failure: AnswerFailureReason): Ending => ({ state: 'failed', failure });

/** The end that something thrown by an answerer, or by the store that it reads, makes. */
export const endingOf = (error: unknown): Ending => {
  if (error instanceof AnswerFailure) return failed(error.reason);
  return failed(isPassing(error) ? 'server_full' : 'defect');
};

/** An answer without a word is none. */
export const endingWith = (ending: Ending, text: string): Ending =>
  ending.state === 'done' && text.trim() === '' ? failed('malformed') : ending;
