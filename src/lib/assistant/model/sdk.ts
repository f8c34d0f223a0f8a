import type { LanguageModel } from 'ai';
import type { Model } from '#/lib/models/model.ts';

/**
 * The SDK, which a server without models never loads. Its warnings would go to the console, and say only which options a
 * host does not know.
 */
export const loadSdk = async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return import('ai');
};

/** Loads what asks these models, so that the first answer does not hold the process up. Without models it loads nothing. */
export const prepareModels = async (models: readonly Model[]): Promise<void> => {
  if (models.length > 0) await loadSdk();
  for (const model of models) await languageModelOf(model, fetch);
};

/** The SDK adds the key of its environment where it is given none; the key that counts is set by `hostFetch`. */
const noKey = 'none';

/** A model as the SDK asks it, by the protocol of its host. */
export const languageModelOf = async (
  { kind, address, model }: Model,
  fetch: typeof globalThis.fetch,
): Promise<LanguageModel> => {
  if (kind === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ baseURL: address, apiKey: noKey, fetch })(model);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  return createOpenAICompatible({
    name: 'host',
    baseURL: address,
    includeUsage: true,
    supportsStructuredOutputs: true,
    fetch,
  }).chatModel(model);
};
