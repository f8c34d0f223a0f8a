import { describe, expect, it } from 'vitest';
import { Path, Section } from '#/blocks/delivery/definition.ts';
import { deliveryModes } from '#/lib/domain/briefing/words.ts';
import {
  blockId,
  diagnosisBlock,
  gathered,
  pointOf,
  precedentBlock,
  riskItem,
} from '../../../../../tests/support/gathered.ts';
import type { Draft } from '../../assistant.ts';
import { composeDelivery } from './index.ts';

const points = [
  pointOf({ kind: 'party', text: 'Maria da Silva', role: 'client' }, 0),
  pointOf({ kind: 'fact', text: 'O plano recusou a cirurgia.', day: '2024-03-12' }, 1),
  pointOf({ kind: 'fact', text: 'O contrato foi assinado.', day: '2019-01-02' }, 2),
  pointOf({ kind: 'claim', text: 'Há carência.', role: 'opponent' }, 3),
  pointOf({ kind: 'statute', text: 'art. 51 do CDC', value: 'art. 51, Código de Defesa do Consumidor' }, 4),
  pointOf({ kind: 'question', text: 'A recusa é abusiva?', answer: 'Sim, é abusiva.' }, 5),
  pointOf({ kind: 'question', text: 'Cabe dano moral?' }, 6),
  pointOf({ kind: 'deadline', text: '15 dias úteis para contrarrazões' }, 7),
  pointOf({ kind: 'fact', text: 'O cliente mente sobre a carência.', use: 'internal' }, 8),
  pointOf({ kind: 'fact', text: 'Os honorários são de 20%.', use: 'omitted' }, 9),
  pointOf({ kind: 'fact', text: 'Falta confirmar a data do exame.', use: 'proposed' }, 10),
];
const risks = [riskItem(1), riskItem(2, { kind: 'opportunity', label: 'Súmula do tribunal' })];
const blocks = [
  diagnosisBlock(1, {
    situation: 'Texto cru da mensagem.',
    points,
    side: 'claimant',
    stage: 'pre_processual',
  }),
  precedentBlock(2, 'REsp 2020', {}, '2020-05-04'),
  precedentBlock(3, 'REsp 2012', { stance: 'unfavorable', note: 'Nota reservada.' }, '2012-01-31'),
  precedentBlock(4, 'REsp sem data'),
  precedentBlock(5, 'REsp inútil', { evaluation: 'not_useful' }, '2015-06-07'),
  gathered(6, 'risk_balance', { items: risks }),
];

const statementsOf = ({ sections, paths }: Draft) => [
  ...sections.flatMap(({ statements, table }) => [
    ...statements,
    ...(table?.rows ?? []).map(({ cells, sources }) => ({ text: cells.join(' | '), sources })),
  ]),
  ...paths.flatMap(({ steps }) => steps),
];
const textOf = (draft: Draft): string => JSON.stringify(draft);
const headingsOf = ({ sections }: Draft) => sections.map(({ heading }) => heading);
const sectionOf = (draft: Draft, heading: string) =>
  draft.sections.find((each) => each.heading.endsWith(heading));
const textsOf = (draft: Draft, heading: string) =>
  sectionOf(draft, heading)?.statements.map(({ text }) => text);

describe.each(deliveryModes)('composing %s', (mode) => {
  const draft = composeDelivery(mode, blocks);

  it('names blocks of the session behind every statement that takes something from them', () => {
    const ids = new Set(blocks.map(({ id }) => id));
    for (const { text, sources } of statementsOf(draft)) {
      if (/recusou|recusa é|CDC|Consumidor|Carência|Súmula|15 dias/u.test(text)) {
        expect(sources.length, text).toBeGreaterThan(0);
      }
      expect(sources.every((id) => ids.has(id))).toBe(true);
    }
  });

  it('has nothing of the raw message, nor of points and notes that are not for documents', () => {
    for (const word of ['Texto cru', 'mente', 'honorários', 'Falta confirmar', 'Nota reservada']) {
      expect(textOf(draft)).not.toContain(word);
    }
  });

  it('leaves out the precedent that was not useful', () => {
    expect(textOf(draft)).toContain('REsp 2020');
    expect(textOf(draft)).not.toContain('inútil');
  });

  it('quotes each decision once', () => {
    const quoted = draft.sections
      .flatMap(({ statements }) => statements)
      .filter(({ form }) => form === 'quote')
      .map(({ text }) => text);
    expect([...quoted].sort()).toEqual([...new Set(quoted)].sort());
  });

  it('has no empty section or path and fits the schema of a delivery', () => {
    const { sections, paths } = draft;
    for (const [index, each] of sections.entries()) {
      const { statements, table } = Section.parse(each);
      const said = statements.length + (table?.rows.length ?? 0);
      expect(said > 0 || sections[index + 1]?.isPart, each.heading).toBe(true);
    }
    for (const each of paths) expect(Path.parse(each).steps.length).toBeGreaterThan(0);
    expect(draft.title).toContain('Negativa de cobertura');
  });

  it('says nothing where nothing was gathered, and the same twice where something was', () => {
    expect(composeDelivery(mode, [])).toMatchObject({ mode, sections: [], paths: [] });
    expect(composeDelivery(mode, blocks)).toEqual(draft);
  });
});

describe('the parecer', () => {
  const parecer = (...changed: typeof blocks) => composeDelivery('parecer', changed);

  it('names for whom it is, and tells the facts in the order of their days', () => {
    const draft = parecer(...blocks);
    expect(draft.front).toEqual([
      { term: 'Consulente', text: 'Maria da Silva' },
      { term: 'Assunto', text: 'Negativa de cobertura por plano de saúde' },
    ]);
    expect(textsOf(draft, 'Relatório')).toEqual([
      'O contrato foi assinado.',
      'O plano recusou a cirurgia.',
      'A parte contrária, segundo o relato: há carência.',
    ]);
  });

  it('answers each question under its number, and asks for an answer that is missing', () => {
    expect(textsOf(parecer(...blocks), 'Respostas aos quesitos')).toEqual([
      'A recusa é abusiva? Sim, é abusiva.',
      'Cabe dano moral? [resposta a completar]',
    ]);
  });

  it('tells an amount once, and begins a statute with its article', () => {
    const amount = (text: string, index: number) => pointOf({ kind: 'amount', text }, index);
    const draft = parecer(
      diagnosisBlock(1, {
        points: [
          pointOf({ text: 'Ganhava R$ 1.850,00.' }, 1),
          amount('R$ 1.850,00', 2),
          amount('R$ 300,00', 3),
          pointOf({ kind: 'statute', text: 'CLT art. 391-A' }, 4),
          pointOf({ kind: 'statute', text: 'CPC/2015, arts. 926 e 927' }, 5),
        ],
      }),
    );
    expect(textsOf(draft, 'Relatório')).toEqual(['Ganhava R$ 1.850,00.', 'Valores mencionados: R$ 300,00.']);
    expect(textsOf(draft, 'Dispositivos legais')).toEqual([
      'Art. 391-A da CLT.',
      'Arts. 926 e 927 do CPC/2015.',
    ]);
  });

  it('has no percentage, and each risk once', () => {
    const text = textOf(parecer(...blocks));
    expect(text).not.toContain('%');
    expect(text.split('Carência não cumprida')).toHaveLength(2);
  });

  it('says a contrary binding precedent first and does not favour the thesis, whatever stands beside it', () => {
    const binding = precedentBlock(7, 'Tema 69', { stance: 'unfavorable' });
    const ordinary = [8, 9, 10].map((position) => precedentBlock(position, `REsp ${position}`));
    const said = textsOf(parecer(diagnosisBlock(1), binding, ...ordinary), 'Conclusão') ?? [];
    expect(said[0]).toContain('obrigatória contrário à tese');
    expect(said[0]).toContain('Tema 69');
    expect(said[1]).toContain('remota');
    const [headnote] = textsOf(parecer(diagnosisBlock(1), binding, ...ordinary), 'Ementa') ?? [];
    expect(headnote).toMatch(/Tese (?:de que|“).+\. Probabilidade de êxito remota\.$/u);
  });

  it('lets a binding precedent that was distinguished decide no more, and says that it was', () => {
    const differs = { ratio: '', differs: 'O contrato é anterior à lei.', overruled: '' };
    const binding = precedentBlock(7, 'Tema 69', { stance: 'unfavorable', distinguishing: differs });
    const draft = parecer(
      diagnosisBlock(1),
      binding,
      precedentBlock(8, 'REsp 8'),
      precedentBlock(9, 'REsp 9'),
    );
    expect(textsOf(draft, 'Conclusão')?.join(' ')).toContain('possível');
    expect(textsOf(draft, 'Conclusão')).toContain('Foi distinguido do caso: STJ, Tema 69.');
    expect(textOf(draft)).toContain('Distinção: O contrato é anterior à lei.');
  });
});

describe('the síntese', () => {
  it('tells the question with its answer, and the facts', () => {
    const told = textsOf(composeDelivery('sintese', blocks), 'Questão') ?? [];
    expect(told.slice(0, 4)).toEqual([
      'A recusa é abusiva? Sim, é abusiva.',
      'Cabe dano moral?',
      'O contrato foi assinado.',
      'O plano recusou a cirurgia.',
    ]);
  });

  it('answers in three lines', () => {
    const binding = precedentBlock(7, 'Tema 69', { stance: 'unfavorable' });
    const draft = composeDelivery('sintese', [...blocks, binding]);
    expect(textsOf(draft, 'Resposta')).toEqual([
      'Probabilidade de êxito da tese: remota.',
      'A favor: STJ, REsp 2020, julgado em 04/05/2020.',
      'Contra: STJ, Tema 69.',
    ]);
  });
});

describe('the estratégia', () => {
  it('says for whom it is, and answers what the client asks', () => {
    const draft = composeDelivery('estrategia', blocks);
    expect(draft.front).toEqual([{ term: 'Cliente', text: 'Maria da Silva' }]);
    expect(textsOf(draft, 'O que o cliente pergunta')).toEqual([
      'A recusa é abusiva? Sim, é abusiva.',
      'Cabe dano moral? [resposta a completar]',
    ]);
  });

  it('invokes what binds first', () => {
    const draft = composeDelivery('estrategia', [
      diagnosisBlock(1),
      precedentBlock(2, 'REsp 1'),
      precedentBlock(3, 'Tema 69'),
    ]);
    expect(draft.paths[0]?.steps.map(({ text }) => text)).toContain(
      'Invocar em apoio: STJ, Tema 69; STJ, REsp 1.',
    );
  });

  const placed = { side: 'claimant', stage: 'pre_processual' } as const;

  it('has no full stop within a sentence where it cites by ABNT', () => {
    const against = { stance: 'unfavorable' as const };
    const gathered = [1, 2].map((each) => precedentBlock(each + 1, `REsp ${each}`));
    const contrary = [3, 4].map((each) => precedentBlock(each + 1, `REsp ${each}`, against));
    const { paths } = composeDelivery(
      'estrategia',
      [diagnosisBlock(1, placed), ...gathered, ...contrary],
      'abnt',
    );
    const told = paths.flatMap(({ steps }) => steps.map(({ text }) => text)).join('\n');
    expect(told).toMatch(/apoio: .+REsp 1; .+REsp 2\.$/mu);
    expect(told).toMatch(/Enfrentar .+REsp 3: /u);
    expect(told).toMatch(/invocar: .+REsp 3; .+REsp 4\.$/mu);
  });

  it('offers a third path where risks are open, each with an id of its own', () => {
    const { paths } = composeDelivery('estrategia', blocks);
    expect(new Set(paths.map(({ id }) => id)).size).toBe(3);
  });

  it('does not tell a defendant to sue', () => {
    const defendant = diagnosisBlock(1, { side: 'defendant', stage: 'conhecimento' });
    const { paths } = composeDelivery('estrategia', [defendant]);
    expect(paths.map(({ title }) => title)).toEqual(['Contestar', 'Buscar acordo']);
    expect(JSON.stringify(paths)).not.toMatch(/ajuizar|petição inicial/iu);
  });

  it('offers no way in court where side or stage is not known', () => {
    for (const known of [{}, { side: placed.side }, { stage: placed.stage }]) {
      const { paths } = composeDelivery('estrategia', [diagnosisBlock(1, known)]);
      expect(paths.map(({ title }) => title)).toEqual(['Buscar acordo']);
    }
  });

  it('counts a resolved risk no more', () => {
    const resolved = gathered(6, 'risk_balance', { items: [riskItem(1, { resolved: true })] });
    expect(composeDelivery('estrategia', [diagnosisBlock(1, placed), resolved]).paths).toHaveLength(2);
  });

  it('has the deadlines in a table, and says where none was read', () => {
    expect(sectionOf(composeDelivery('estrategia', blocks), 'Prazos')?.table).toEqual({
      columns: ['Prazo', 'Último dia'],
      rows: [{ cells: ['15 dias úteis para contrarrazões', 'a calcular'], sources: [blockId(1)] }],
    });
    const none = composeDelivery('estrategia', [diagnosisBlock(1)]);
    expect(textsOf(none, 'Prazos')?.[0]).toContain('Nenhum prazo foi lido');
  });

  it('does not tell of a deadline that is not for the document', () => {
    const withUse = (use: 'internal' | 'omitted') => {
      const kept = pointOf({ kind: 'deadline', text: 'até sexta, antes que saibam', use });
      return composeDelivery('estrategia', [diagnosisBlock(1, { points: [kept] })]);
    };
    expect(textsOf(withUse('internal'), 'Prazos')).toEqual([
      'Nenhum prazo consta deste documento. Confira se há algum em curso.',
    ]);
    expect(textsOf(withUse('omitted'), 'Prazos')?.[0]).toContain('Nenhum prazo consta');
    expect(textOf(withUse('internal'))).not.toContain('sexta');
  });
});

describe('the mapa', () => {
  it('orders the decisions of a court by time, those without a day last', () => {
    const draft = composeDelivery('mapa', blocks);
    expect(headingsOf(draft)).toContain('STJ');
    const years = textsOf(draft, 'STJ')?.flatMap((text) => /^(\d{4}|Sem data)/u.exec(text)?.[0] ?? []);
    expect(years).toEqual(['2012', '2020', 'Sem data']);
  });

  it('counts the decisions of a court that decided in both senses', () => {
    expect(textsOf(composeDelivery('mapa', blocks), 'Divergência')).toEqual([
      'STJ: 2 a favor (2020) e 1 contra (2012).',
    ]);
  });
});
