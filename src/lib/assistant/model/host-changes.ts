import type { ToolSet } from 'ai';
import type { z } from 'zod';
import type { Model } from '#/lib/models/model.ts';
import { type AnswerChange, AnswerFailure } from '../answerer.ts';
import type { AnswerText } from './answer-text.ts';
import type { ModelBounds } from './bounds.ts';
import { Changes } from './changes.ts';
import { failureOf } from './failure-of.ts';
import type { ModelHooks } from './hooks.ts';
import { hostFetch } from './host-fetch.ts';
import { nextPart } from './next-part.ts';
import { languageModelOf, loadSdk } from './sdk.ts';

export interface ModelSetup {
  model: Model;
  hooks: ModelHooks;
  bounds: ModelBounds;
}

/** What a host is asked. */
export interface HostCall {
  instructions: string;
  messages: { role: 'user' | 'assistant'; content: string }[];
  /** Tokens that the answer may take. */
  answerTokens: number;
  /** What the model may call; absent where it may look nothing up. */
  tools?: ToolSet;
  /** The form that an answer in JSON is asked for in. What comes is not checked by it. */
  form?: { schema: z.ZodType; name: string };
}

/**
 * Asks a host and keeps `text` and the tokens by what comes. Ends without an error once the signal is aborted; the request
 * to the host ends with it. `demand` is called with each part, and what it throws ends the answer.
 */
export async function* hostChanges(
  setup: ModelSetup,
  call: HostCall,
  { text, signal, demand = () => {} }: { text: AnswerText; signal: AbortSignal; demand?: () => void },
): AsyncGenerator<AnswerChange> {
  const { hooks, bounds } = setup;
  const sdk = await loadSdk();
  const changes = new Changes(text, { meter: hooks.meter, mostArguments: bounds.argumentText });
  const left = new AbortController();
  try {
    const parts = await partsOf(setup, call, AbortSignal.any([signal, left.signal]));
    let patience = bounds.firstPart;
    for (;;) {
      const next = await nextPart(parts, signal, patience);
      demand();
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
  { instructions, messages, answerTokens, tools, form }: HostCall,
  abortSignal: AbortSignal,
) => {
  const sdk = await loadSdk();
  const { stream } = sdk.streamText({
    model: await languageModelOf(model, hostFetch({ model, hooks, bounds })),
    instructions,
    messages,
    // Anthropic needs a number. Hosts of the other protocol do not agree on the field that has it.
    ...(model.kind === 'anthropic' && { maxOutputTokens: answerTokens }),
    ...(tools && { tools, toolCallConcurrency: 1 }),
    stopWhen: sdk.isStepCount(bounds.steps),
    prepareStep: ({ stepNumber }: { stepNumber: number }) =>
      tools && stepNumber === bounds.steps - 1 ? { toolChoice: 'none' } : undefined,
    ...(form && { output: sdk.Output.object(form) }),
    // A host that keeps to a schema strictly refuses one with lengths in it.
    ...(form && { providerOptions: { host: { strictJsonSchema: false } } }),
    maxRetries: 0,
    abortSignal,
    telemetry: { isEnabled: false },
    // The stream has the errors; by itself the SDK would also write them to the console.
    onError: () => {},
  });
  return stream[Symbol.asyncIterator]();
};
