import type { AnswerChange, AnswerRequest } from '../answerer.ts';
import { AnswerText } from './answer-text.ts';
import { hostChanges, type ModelSetup } from './host-changes.ts';
import { leftOutNote } from './instructions.ts';
import { Lookups } from './lookups.ts';
import { promptFor } from './prompt.ts';
import { loadSdk } from './sdk.ts';
import { unitsIn } from './tokens.ts';
import { toolsFor } from './tools.ts';

/** Writes one answer. Ends without an error once the signal is aborted; the request to the host ends with it. */
export async function* modelAnswer(
  setup: ModelSetup,
  request: AnswerRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerChange> {
  const { model, hooks, bounds } = setup;
  const { instructions, turns, leftOut, lookupTokens, answerTokens } = promptFor(request, {
    ...model,
    remark: hooks.remark,
  });
  const sdk = await loadSdk();
  const lookups = new Lookups(request.tools, {
    calls: bounds.lookups,
    text: bounds.lookupText,
    allText: unitsIn(lookupTokens),
  });
  const note = leftOut > 0 && request.begun === '' ? leftOutNote(leftOut) : '';
  const text = new AnswerText(hooks.restore(), { note, begun: request.begun.length });
  const demand = () => {
    if (lookups.failure) throw lookups.failure.error;
  };
  yield* hostChanges(
    setup,
    {
      instructions,
      messages: turns,
      answerTokens,
      ...(model.tools && { tools: toolsFor(sdk, lookups, hooks.restore) }),
    },
    { text, signal, demand },
  );
}
