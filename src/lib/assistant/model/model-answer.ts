import type { TextStreamPart, ToolSet } from 'ai';
import type { Model } from '#/lib/models/model.ts';
import { type AnswerChange, AnswerFailure, type AnswerRequest } from '../answerer.ts';
import { AnswerText } from './answer-text.ts';
import type { ModelBounds } from './bounds.ts';
import { Changes } from './changes.ts';
import { failureOf } from './failure-of.ts';
import type { ModelHooks } from './hooks.ts';
import { hostFetch } from './host-fetch.ts';
import { leftOutNote } from './instructions.ts';
import { Lookups } from './lookups.ts';
import { nextPart } from './next-part.ts';
import { type Prompt, promptFor } from './prompt.ts';
import { languageModelOf, loadSdk } from './sdk.ts';
import { unitsIn } from './tokens.ts';
import { toolsFor } from './tools.ts';

export interface ModelSetup {
  model: Model;
  hooks: ModelHooks;
  bounds: ModelBounds;
}

/** Writes one answer. Ends without an error once the signal is aborted; the request to the host ends with it. */
export async function* modelAnswer(
  setup: ModelSetup,
  request: AnswerRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerChange> {
  const { model, hooks, bounds } = setup;
  const prompt = promptFor(request, { ...model, remark: hooks.remark });
  const sdk = await loadSdk();
  const lookups = new Lookups(request.tools, {
    calls: bounds.lookups,
    text: bounds.lookupText,
    allText: unitsIn(prompt.lookupTokens),
  });
  const note = prompt.leftOut > 0 && request.begun === '' ? leftOutNote(prompt.leftOut) : '';
  const text = new AnswerText(hooks.restore(), { note, begun: request.begun.length });
  const changes = new Changes(text, bounds.argumentText);
  const left = new AbortController();
  try {
    const parts = await partsOf(setup, prompt, lookups, AbortSignal.any([signal, left.signal]));
    let patience = bounds.firstPart;
    for (;;) {
      const next = await nextPart(parts, signal, patience);
      if (lookups.failure) throw lookups.failure.error;
      if (next === 'silent') throw new AnswerFailure('silent');
      if (next === 'over' || next === 'aborted') break;
      yield* changes.of(next.part);
      if (text.isFull) throw new AnswerFailure('too_long');
      patience = next.part.type.endsWith('-delta') ? bounds.nextPart : bounds.firstPart;
    }
    yield* changes.end();
  } catch (error) {
    yield* changes.end();
    throw failureOf(error, sdk);
  } finally {
    left.abort();
  }
}

const partsOf = async (
  { model, hooks, bounds }: ModelSetup,
  { instructions, turns, answerTokens }: Prompt,
  lookups: Lookups,
  abortSignal: AbortSignal,
): Promise<AsyncIterator<TextStreamPart<ToolSet>>> => {
  const sdk = await loadSdk();
  const { stream } = sdk.streamText({
    model: await languageModelOf(model, hostFetch({ model, beforeSend: hooks.beforeSend, bounds })),
    instructions,
    messages: turns,
    // Anthropic needs a number. Hosts of the other protocol do not agree on the field that has it.
    ...(model.kind === 'anthropic' && { maxOutputTokens: answerTokens }),
    ...(model.tools && { tools: toolsFor(sdk, lookups, hooks.restore), toolCallConcurrency: 1 }),
    stopWhen: sdk.isStepCount(bounds.steps),
    prepareStep: ({ stepNumber }: { stepNumber: number }) =>
      model.tools && stepNumber === bounds.steps - 1 ? { toolChoice: 'none' } : undefined,
    maxRetries: 0,
    abortSignal,
    telemetry: { isEnabled: false },
    // The stream has the errors; by itself the SDK would also write them to the console.
    onError: () => {},
  });
  return stream[Symbol.asyncIterator]();
};
