import { expect, it } from 'vitest';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { newId } from '../ids.ts';
import type { Point } from './point.ts';
import { subjectTitle } from './subject-title.ts';

const party = (text: string, role: Point['role'], use: Point['use'] = 'document'): Point => ({
  id: newId(),
  kind: 'party',
  text,
  value: text,
  day: null,
  role,
  answer: '',
  use,
  place: null,
});

const titleOf = (theme: string, points: Point[] = [], situation = 'Cliente quer a guarda dos filhos.') => {
  const content: DiagnosisContent = {
    situation,
    area: 'Direito de família',
    theme,
    thesis: '',
    because: { area: [], theme: [] },
    context: [],
    sources: [],
    points,
  };
  return subjectTitle(content);
};

it.each([
  [
    'Tatiane x Lojas Primavera Ltda — Estabilidade',
    'Estabilidade',
    [party('Lojas Primavera Ltda', 'opponent'), party('Tatiane', 'client')],
  ],
  [
    'União x Aliança Ltda. — Execução fiscal',
    'Execução fiscal',
    [party('União', null), party('Aliança Ltda.', 'opponent')],
  ],
  [
    'Alfa Ltda, Beta Ltda — Locação',
    'Locação',
    [party('Alfa Ltda', null), party('Beta Ltda', null), party('Perito', 'third')],
  ],
  ['Alfa Ltda, Beta Ltda', '', [party('Alfa Ltda', 'client'), party('Beta Ltda', 'client')]],
  ['Ana, Unimed — Plano de saúde', 'Plano de saúde', [party('Unimed', null), party('Ana', 'client')]],
  ['Oi, Vivo — Telefonia', 'Telefonia', [party('Oi', 'opponent'), party('Vivo', 'opponent')]],
  ['Oi — Telefonia', 'Telefonia', [party('Oi', 'opponent')]],
  [
    'Ana x Oi — Telefonia',
    'Telefonia',
    [party('Ana', 'client'), party('João', 'client'), party('Oi', 'opponent')],
  ],
  ['Oi S.A. x João — Telefonia', 'Telefonia', [party('Oi S.A.', 'client'), party('João', 'opponent')]],
  ['Tatiane — Estabilidade', 'Estabilidade', [party('Tatiane', 'client'), party('Perito', 'third')]],
  [
    'Tatiane x Lojas Primavera Ltda',
    '',
    [party('Tatiane', 'client'), party('Lojas Primavera Ltda', 'opponent')],
  ],
  ['Guarda — Cliente quer a guarda dos filhos.', 'Guarda', []],
  ['Guarda — Cliente quer a guarda dos filhos.', 'Guarda', [party('Paulo', 'client', 'internal')]],
  ['', '', [party('Tatiane', 'client')]],
  ['', '', []],
] as const)('says %s', (title, theme, points) => {
  expect(titleOf(theme, [...points])).toBe(title);
});

it('keeps a long name short, and the theme in sight', () => {
  const long = 'Companhia Brasileira de Distribuição e Logística do Nordeste S.A.';
  expect(titleOf('Locação', [party(long, 'client'), party('Ana', 'opponent')])).toBe(
    'Companhia Brasileira de Distribuição e… x Ana — Locação',
  );
});
