import type { AnswerFailureReason } from '#/blocks/answer/definition.ts';

/** Words by which hosts say that a request has too many tokens: OpenAI, Anthropic, vLLM, llama.cpp. */
const tooLong = [
  'context_length_exceeded',
  'exceed_context_size',
  'context length',
  'context window',
  'context size',
  'prompt is too long',
  'input is too long',
  'too many tokens',
];
/** Words by which hosts say that they do not answer such a question: OpenAI, Azure, Anthropic. */
const refusals = [
  'content_filter',
  'content_policy',
  'content management policy',
  'responsible_ai',
  'refusal',
];
const busy = ['rate_limit', 'overloaded', 'insufficient_quota'];
const wrongKey = ['authentication', 'permission_error', 'api_key', 'billing'];
/** Words by which hosts say that they have no such model, also with 400: OpenAI, Azure, Anthropic, vLLM, Ollama. */
const unknownModel = [
  'model_not_found',
  'deploymentnotfound',
  'not_found_error',
  'invalid model',
  'model not found',
];

const has = (said: string, words: readonly string[]): boolean => words.some((word) => said.includes(word));

/**
 * Why a host did not answer, from its status and what it said. Statuses are those of HTTP; 529 is Anthropic's for a host
 * that is overloaded.
 */
export const reasonOfStatus = (status: number, text: string): AnswerFailureReason => {
  const said = text.toLowerCase();
  if (status === 429 || status === 529) return 'busy';
  if (status === 413 || (status < 500 && has(said, tooLong))) return 'context_too_long';
  if (has(said, refusals)) return 'refused';
  if (status === 401 || status === 402 || status === 403) return 'wrong_key';
  if (status === 404 || has(said, unknownModel)) return 'unknown_model';
  return status === 408 || status >= 500 ? 'server_error' : 'malformed';
};

/** Why a host broke off an answer that it had begun, from the words of its error. */
export const reasonOfWords = (text: string): AnswerFailureReason => {
  const said = text.toLowerCase();
  if (has(said, busy)) return 'busy';
  if (has(said, tooLong)) return 'context_too_long';
  if (has(said, refusals)) return 'refused';
  if (has(said, unknownModel)) return 'unknown_model';
  return has(said, wrongKey) ? 'wrong_key' : 'server_error';
};
