import { type AnswerChange, AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { type Fit, fitOf } from './fit.ts';
import type { ModelSetup } from './host-changes.ts';
import { summaryFor } from './older-blocks.ts';
import { type Prompt, promptOf } from './prompt.ts';

interface Asking<Result> {
  request: AnswerRequest;
  signal: AbortSignal;
  /** Whether the model may look things up. */
  tools: boolean;
  /** What is asked for a card. */
  task?: string;
  /** Asks by a prompt. */
  ask: (prompt: Prompt) => AsyncGenerator<AnswerChange, Result>;
  /** Whether anything of an answer has come. */
  hasBegun: () => boolean;
}

/**
 * Asks by what fits the context that the model is set to have. Where the host says all the same that it is too long, it is
 * asked once more, with half as much of the session.
 */
export async function* withinContext<Result>(
  { model, hooks, read }: ModelSetup,
  { request, signal, tools, task, ask, hasBegun }: Asking<Result>,
): AsyncGenerator<AnswerChange, Result> {
  const options = { contextTokens: model.contextTokens, tools, remark: hooks.remark, task };
  const promptFor = async (fit: Fit): Promise<Prompt> =>
    promptOf(request, fit, await summaryFor(request, fit, read, signal), options);
  const fit = fitOf(request, options);
  try {
    return yield* ask(await promptFor(fit));
  } catch (error) {
    const isTooLong = error instanceof AnswerFailure && error.reason === 'context_too_long';
    if (!isTooLong || hasBegun() || signal.aborted || fit.kept.length === 0) throw error;
  }
  return yield* ask(await promptFor(fitOf(request, options, Math.floor(fit.keptTokens / 2))));
}
