import { describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { recognise } from '../recognise/index.ts';
import { pointsIn } from './points-in.ts';

const day = '2026-11-26';
const pointsOf = (text: string) => pointsIn({ id: newId(), text, day }, recognise(text, { day }));
const isFact = (text: string) => text.startsWith('fact: ');
const told = (text: string) => pointsOf(text).map(({ kind, text: said }) => `${kind}: ${said}`);

describe('pointsIn', () => {
  it('takes the questions of a list without its name and its numbers', () => {
    expect(told('Quesitos: 1) A cobrança é válida? 2) Qual é o prazo?')).toEqual([
      'question: A cobrança é válida?',
      'question: Qual é o prazo?',
    ]);
  });

  it.each([
    'Cabe recurso extraordinário em 15 dias.',
    'cabe apelação no prazo de 15 (quinze) dias úteis',
    'Cabem embargos em cinco dias.',
  ])('takes “%s” for no question', (text) => {
    expect(pointsOf(text).map(({ kind }) => kind)).not.toContain('question');
  });

  it.each(['Cabe recurso extraordinário?', 'Cabe dano moral', 'Cabe recurso em 15 dias?'])(
    'takes “%s” for a question',
    (text) => {
      expect(pointsOf(text).map(({ kind }) => kind)).toContain('question');
    },
  );

  it('tells a party that is named by itself once', () => {
    expect(told('Consulente: Helena Martins Prado. Comprou um imóvel.')).toEqual([
      'party: Helena Martins Prado',
      'fact: Comprou um imóvel.',
    ]);
  });

  it('leaves what is asked for out of a company’s name, and knows for whom it is', () => {
    expect(
      pointsOf('Consulta da Agropecuária Três Irmãos Ltda: a empresa recolheu o tributo.'),
    ).toContainEqual(
      expect.objectContaining({ kind: 'party', text: 'Agropecuária Três Irmãos Ltda', role: 'client' }),
    );
  });

  it.each([
    ['Somos advogados da ré, Distribuidora Boa Safra Ltda., na reclamação.', 'client'],
    ['Represento a Distribuidora Boa Safra Ltda. no recurso.', 'client'],
    ['Vamos agir contra a Distribuidora Boa Safra Ltda. no recurso.', 'opponent'],
  ])('knows the side of the company in “%s”', (text, role) => {
    expect(pointsOf(text).find(({ kind }) => kind === 'party')).toMatchObject({ role });
  });

  it.each([
    'Isso é sigilo nosso. Não colocar o nome da Construtora Alfa Ltda. em lugar nenhum.',
    'Não colocar o nome da Construtora Alfa S.A. em lugar nenhum.',
    'Talvez a Construtora Alfa S.A. pague R$ 5.000,00 em 15 dias para o recurso.',
    'Confirmar se a ré, Construtora Alfa Ltda., pagou R$ 5.000,00 (?)',
    'Acho que o prazo é de 15 dias\núteis para contestação.',
  ])('has nothing public of what is private: %s', (text) => {
    const points = pointsOf(text);
    const found = points.filter(({ kind }) => ['party', 'deadline', 'amount'].includes(kind));
    expect(found).not.toEqual([]);
    expect(found.filter(({ use }) => use !== 'internal')).toEqual([]);
  });

  it('ends no sentence at the full stop of S.A. before a small letter', () => {
    expect(told('A Alfa S.A. vendeu o imóvel. A Alfa é uma S.A. Ela faliu.').filter(isFact)).toEqual([
      'fact: A Alfa S.A. vendeu o imóvel.',
      'fact: A Alfa é uma S.A.',
      'fact: Ela faliu.',
    ]);
  });

  it('names a deadline by its span and what it is for', () => {
    expect(told('Temos 8 dias para o recurso ordinário.')).toContain('deadline: 8 dias (recurso ordinário)');
    expect(told('O acórdão saiu; cabe recurso extraordinário em 15 dias.')).toContain(
      'deadline: 15 dias (recurso extraordinário)',
    );
  });
});
