import type { Answerer } from '../answerer.ts';

/** Says what can be done without a model, and no more. */
export const plainAnswer: Answerer = {
  author: { kind: 'guide', id: 'guide', name: 'Juca' },
  async *answer() {
    yield {
      kind: 'text',
      text: 'Guardei a sua mensagem. Sem um modelo, trabalho por regras: posso começar um atendimento ou buscar na sua biblioteca.',
    };
    yield { kind: 'offers', offers: ['start_briefing', 'search_library'] };
  },
};
