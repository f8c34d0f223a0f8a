import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const termsOf = (text: string) => [...wordsOf(text)].map(({ term }) => term);
const termOf = (word: string) => termsOf(word)[0];

describe('the words of a text', () => {
  it.each([
    ['decisão', 'DECISÕES', 'decisao', 'decisões'.normalize('NFD')],
    ['execução', 'execuções', 'EXECUCAO'],
    ['federal', 'federais'],
    ['responsável', 'responsáveis', 'responsabilidade', 'responsaveis'],
    ['indenizatório', 'indenizatória', 'indenizatorias'],
    ['acórdão', 'acórdãos', 'acordaos'],
    ['previdenciário', 'previdenciária', 'previdenciárias'],
    ['juiz', 'juízes', 'JUIZES'],
    ['lei', 'leis'],
    ['réu', 'réus'],
    ['recusa', 'recusada', 'recusou'],
    ['homem', 'homens'],
    ['fim', 'fins'],
    ['possível', 'possíveis'],
    ['útil', 'úteis'],
    ['valor', 'valores'],
    ['aluguel', 'aluguéis'],
    ['hotel', 'hotéis'],
    ['nível', 'níveis'],
    ['móvel', 'móveis'],
    ['papel', 'papéis'],
    ['contábil', 'contábeis'],
    ['civil', 'civis'],
    ['júri', 'júris'],
    ['mão', 'mãos'],
    ['1.918.338', '1918338', '01918338'],
    ['grávida', 'gravidez', 'grávidas'],
    ['respon\u00adsável', 'responsável'],
    ['1.918.\u00ad338', '1918\u00ad338', '1.918.338'],
    ['0000902-05.2017.5.09.0026', '902-05.2017.5.09.0026', '00009020520175090026'],
    ['1000410-58.2021.8.26.0405', '10004105820218260405'],
    ['012.345.678-90', '01234567890'],
    ['12.345.678/0001-95', '12345678000195'],
  ])('%s is looked up as its other forms are', (...forms) => {
    expect(new Set(forms.map(termOf)).size).toBe(1);
  });

  it.each([
    ['acordo', 'acórdão'],
    ['pena', 'pensão'],
    ['contrato', 'contravenção'],
    ['13964', '13965'],
    ['grávida', 'grave'],
    ['medida', 'medo'],
    ['casada', 'caso'],
    ['partido', 'parte'],
  ])('%s is another word than %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it('leave out what says nothing', () => {
    expect(termsOf('A recusa do plano de saúde, e não a que se lê à parte')).toEqual(
      termsOf('recusa plano saúde lê parte'),
    );
    expect(termsOf('§ 1º, "a" — … ! ?')).toEqual(['1']);
    expect(termsOf('nº 5, n. 5, n° 5, Nº 5')).toEqual(['5', '5', '5', '5']);
  });

  it('tell where each stands as it is written', () => {
    const text = 'Lei n. 13.964/2019: EXECUÇÃO';
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lei',
      '13.964',
      '2019',
      'EXECUÇÃO',
    ]);
  });

  it('are bounded, however long a word is', () => {
    expect(termOf('x'.repeat(10_000))?.length).toBeLessThanOrEqual(40);
    expect(termsOf(`${'\ud835\udd4f'.repeat(60)}`)[0]?.isWellFormed()).toBe(true);
  });
});
