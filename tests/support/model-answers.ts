import {
  type Answerer,
  AnswerFailure,
  type AnswerRequest,
  type AnswerTools,
} from '#/lib/assistant/answerer.ts';
import { decisionWith } from '#/lib/domain/library/decision.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { Model, type ModelSettings } from '#/lib/models/model.ts';

export const blockWith = (change: Partial<Block> = {}): Block => ({
  id: newId(),
  sessionId: newId(),
  position: 1,
  version: 1,
  role: 'user',
  type: 'message',
  phase: 0,
  content: { text: 'O plano negou a cirurgia bariátrica indicada pelo médico. O que fazer?' },
  metadata: {},
  timestamp: '2026-11-27T03:00:00.000Z',
  removedAt: null,
  ...change,
});

export const passage =
  'É abusiva a cláusula contratual que exclui tratamento prescrito para garantir a saúde do beneficiário.';

export const foundDecision = (): FoundDecision => {
  const { details: _, ...listed } = decisionWith({
    source: 'espelho',
    court: 'STJ',
    number: 'REsp 1.733.013/PR',
  });
  const [importedAt, updatedAt] = ['2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'];
  return {
    decision: { id: newId(), ...listed, summary: passage, importedAt, updatedAt },
    matching: 'all',
    field: 'summary',
    snippet: { text: passage, highlights: [], cutBefore: false, cutAfter: true },
  };
};

export const noTools: AnswerTools = {
  searchLibrary: async () => [],
  readDecision: async () => undefined,
  readBlock: async () => undefined,
  readBefore: async () => [],
};

export const requestWith = (change: Partial<AnswerRequest> = {}): AnswerRequest => {
  const question = change.question ?? blockWith();
  return { question, blocks: [question], omitted: 0, state: null, begun: '', tools: noTools, ...change };
};

export const modelAt = (
  address: string,
  change: Partial<ModelSettings> = {},
  key: string | null = null,
): Model =>
  new Model(
    {
      id: 'ensaio',
      name: 'Ensaio',
      kind: 'openai',
      address,
      model: 'rehearsal',
      tools: true,
      contextTokens: 32_000,
      price: null,
      region: '',
      ...change,
    },
    key,
  );

/** What became of an answer: its text, its tokens, and why it failed. An error that is no failure is thrown. */
export const answered = async (
  answerer: Answerer,
  request = requestWith(),
  signal = new AbortController().signal,
) => {
  const pieces: string[] = [];
  let tokens: { input: number; output: number } | null = null;
  const result = (failure: AnswerFailure | null) => ({
    text: pieces.join(''),
    pieces,
    tokens,
    reason: failure?.reason ?? null,
    cause: failure?.cause,
  });
  try {
    for await (const change of answerer.answer(request, signal)) {
      if (change.kind === 'text') pieces.push(change.text);
      if (change.kind === 'tokens') tokens = { input: change.input, output: change.output };
    }
    return result(null);
  } catch (error) {
    if (!(error instanceof AnswerFailure)) throw error;
    return result(error);
  }
};
