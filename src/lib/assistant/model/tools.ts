import type { ToolSet } from 'ai';
import { z } from 'zod';
import { type ModelHooks, restored } from './hooks.ts';
import type { Lookups } from './lookups.ts';

const Query = z.strictObject({
  query: z.string().min(1).max(300).describe('Poucas palavras do tema, em português'),
});
const Named = z.strictObject({ id: z.string().max(100).describe('O identificador, como foi dado') });

/** What a model may call: three ways to read, and none to write. What it sends is restored first. */
export const toolsFor = (
  { tool }: Pick<typeof import('ai'), 'tool'>,
  lookups: Lookups,
  restore: ModelHooks['restore'],
): ToolSet => ({
  searchLibrary: tool({
    description: 'Procura decisões na biblioteca de quem pergunta; dá as melhores, com um trecho de cada.',
    inputSchema: Query,
    execute: ({ query }) => lookups.searchLibrary(restored(query, restore())),
  }),
  readDecision: tool({
    description: 'Dá o texto de uma decisão da biblioteca.',
    inputSchema: Named,
    execute: ({ id }) => lookups.readDecision(restored(id, restore())),
  }),
  readBlock: tool({
    description: 'Dá um bloco da sessão.',
    inputSchema: Named,
    execute: ({ id }) => lookups.readBlock(restored(id, restore())),
  }),
});
