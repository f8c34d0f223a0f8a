import type { Rehearsal } from '#/lib/assistant/rehearsal/server.ts';

/** The setting `MODELS` with a model that answers with so many words of the rehearsal's long answer. */
export const rehearsedModel = ({ address }: Pick<Rehearsal, 'address'>, words: number): string =>
  JSON.stringify([
    {
      id: 'ensaio',
      name: 'Modelo de ensaio',
      kind: 'openai',
      address,
      model: `rehearsal-long-${words}`,
      tools: false,
      contextTokens: 32_000,
      region: '',
    },
  ]);
