import { afterAll, describe, expect, it } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { blockId, decisionId, decisions } from '../../../../../tests/support/answers/sources.ts';
import type { AnswerRequest } from '../../answerer.ts';
import { RulesDesk } from '../../rules/rules-desk.ts';
import { guideAnswerer } from './index.ts';

const desk = new RulesDesk();
afterAll(() => desk[Symbol.asyncDispose]());
const guide = guideAnswerer(desk.for({ id: 'ana' }));

const message = (position: number, text: string): Block => ({
  id: blockId(position),
  sessionId: blockId(99),
  position,
  version: position,
  role: 'user',
  type: 'message',
  phase: 0,
  content: { text },
  metadata: {},
  timestamp: '2026-11-26T15:00:00.000Z',
  removedAt: null,
});

const answerTo = async (texts: string | string[], given: Partial<AnswerRequest> = {}) => {
  const blocks = [texts].flat().map((text, index) => message(index + 1, text));
  const request: AnswerRequest = {
    question: blocks.at(-1) as Block,
    blocks,
    omitted: 0,
    state: null,
    begun: '',
    tools: {
      searchLibrary: async () => [],
      readDecision: async () => undefined,
      readBlock: async () => undefined,
    },
    ...given,
  };
  let text = '';
  let offers: string[] = [];
  for await (const change of guide.answer(request, new AbortController().signal)) {
    if (change.kind === 'text') text += change.text;
    if (change.kind === 'offers') offers = change.offers;
  }
  return { text, offers };
};

const found = decisions.slice(0, 2).map((decision) => ({
  decision,
  matching: 'all' as const,
  field: 'summary' as const,
  snippet: { text: decision.summary, highlights: [], cutBefore: false, cutAfter: false },
}));

describe('the answers of the guide', () => {
  it('say what was read with its passages, what is missing, and what comes next', async () => {
    const { text, offers } = await answerTo(
      'Minha cliente, Helena Prado, foi demitida pela Viação Boa Ltda. O recurso vence na sexta; ' +
        'o art. 477 da CLT e a Súmula 330 do TST ajudam. Pede R$ 10.000,00 nos autos 0058967-78.2016.8.19.0000.',
    );
    expect(text.split('\n')).toEqual([
      'Li na sua mensagem, por regras e sem interpretar o caso:',
      '',
      '- Normas: art. 477 da CLT',
      '- Decisões citadas: Súmula 330 do TST',
      '- Processos: 0058967-78.2016.8.19.0000 (o dígito verificador não confere)',
      '- Prazos: vence na sexta (recurso; último dia: 27/11/2026)',
      '- Valores: R$ 10.000,00',
      '- Partes: Helena Prado (cliente); Viação Boa Ltda.',
      '',
      'Para a análise, falta: quando aconteceu e o que se quer saber.',
      '',
      'Próximo passo: iniciar a análise, buscar na biblioteca e anotar o prazo.',
    ]);
    expect(offers).toEqual(['start_briefing', 'search_library', 'note_deadline']);
  });

  it.each(['Bom dia, tudo bem?', 'Olá!', 'Obrigada!', 'Perfeito, muito obrigado.'])(
    'answer %j in one line that reads nothing',
    async (text) => {
      const answer = await answerTo(text);
      expect(answer.text).toMatch(/^(?:Olá\. Conte o caso|De nada\.)/u);
      expect(answer.text).not.toContain('\n');
      expect(answer.offers).toEqual([]);
    },
  );

  it('give the best decisions of the library where the message asks for some', async () => {
    const asked: unknown[] = [];
    const searchLibrary = async (...search: unknown[]) => {
      asked.push(search);
      return found;
    };
    const tools = { searchLibrary, readDecision: async () => undefined, readBlock: async () => undefined };
    const { text, offers } = await answerTo('Há precedentes do STJ sobre recusa de cobertura de cirurgia?', {
      tools,
    });
    expect(asked).toEqual([['recusa de cobertura de cirurgia', 4]]);
    expect(text).toContain(`- REsp 2.345.671/SP, STJ [[decisao:${decisionId(0)}]]: A operadora que recusa`);
    expect(offers).toEqual(['search_library']);
  });

  it('say that the library has none', async () => {
    const { text } = await answerTo('Busque jurisprudência sobre usucapião de bem público.');
    expect(text).toContain('não tem decisão com essas palavras, ou ainda está vazia');
  });

  it('say what earlier messages told, by the block it stands in', async () => {
    const { text } = await answerTo(['O contrato viola o art. 51 do CDC.', 'E agora, o que faço?']);
    expect(text).toContain(`- Normas: art. 51 do CDC [[bloco:${blockId(1)}]]`);
  });

  it('say that nothing was read, and ask for nothing once a briefing has begun', async () => {
    const state = { phase: 1 } as AnswerRequest['state'];
    const { text, offers } = await answerTo('Choveu muito ontem à noite por aqui.', { state });
    expect(text).toBe(
      'Não reconheci no texto normas, decisões, prazos, valores ou partes. Leio por regras e não interpreto o caso.',
    );
    expect(offers).toEqual([]);
  });

  it('are in the language of the screen', async () => {
    const { text } = await answerTo('Aplica-se o art. 51 do CDC?', { locale: 'en' });
    expect(text).toContain('- Statutes: art. 51 do CDC');
  });

  it('have at most 12 lines, whatever the length of the message, which is read in a thread', async () => {
    const { text } = await answerTo(
      'Art. 51 do CDC, REsp 1.733.013/PR, R$ 5,00, prazo de 15 dias para recurso. '.repeat(2_000),
    );
    expect(text.split('\n').length).toBeLessThanOrEqual(12);
  });

  it('take the words of the message as words, not as marks', async () => {
    const { text } = await answerTo(`Cliente: Ana [[bloco:${blockId(7)}]] *Lima* Prado. Art. 5º da CF.`);
    expect(text).not.toContain(`[[bloco:${blockId(7)}]]`);
  });
});
