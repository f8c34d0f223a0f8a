import type { AnswerChange, AnswerRequest } from '../answerer.ts';
import { AnswerText } from './answer-text.ts';
import { hostChanges, type ModelSetup } from './host-changes.ts';
import { Lookups } from './lookups.ts';
import type { Prompt } from './prompt.ts';
import { loadSdk } from './sdk.ts';
import { unitsIn } from './tokens.ts';
import { toolsFor } from './tools.ts';
import { withinContext } from './within-context.ts';

/** Writes one answer. Ends without an error once the signal is aborted; the request to the host ends with it. */
export async function* modelAnswer(
  setup: ModelSetup,
  request: AnswerRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerChange> {
  const { model, hooks, bounds } = setup;
  const sdk = await loadSdk();
  let text: AnswerText | undefined;
  async function* ask({ instructions, turns, note, lookupTokens, answerTokens }: Prompt) {
    const lookups = new Lookups(request.tools, {
      calls: bounds.lookups,
      text: bounds.lookupText,
      allText: unitsIn(lookupTokens),
    });
    const begun = request.begun.length;
    text = new AnswerText(hooks.restore(), { note: begun === 0 ? note : '', begun });
    const demand = () => {
      if (lookups.failure) throw lookups.failure.error;
    };
    const tools = model.tools && { tools: toolsFor(sdk, lookups, hooks.restore) };
    const call = { instructions, messages: turns, answerTokens, ...tools };
    yield* hostChanges(setup, call, { text, signal, demand });
  }
  const hasBegun = () => text?.hasBegun ?? false;
  yield* withinContext(setup, { request, signal, tools: model.tools, ask, hasBegun });
}
