import { expect, it } from 'vitest';
import { statuteNamed } from './statute-name.ts';

it.each([
  ['LEI Nº 13.105, DE 16 DE MARÇO DE 2015.', 'urn:lex:br:federal:lei:2015-03-16;13105'],
  ['LEI N\u00ba 8.078, DE 11 DE SETEMBRO DE 1990.', 'urn:lex:br:federal:lei:1990-09-11;8078'],
  ['DECRETO-LEI No 2.848, DE 7 DE DEZEMBRO DE 1940.', 'urn:lex:br:federal:decreto.lei:1940-12-07;2848'],
  [
    'CONSTITUIÇÃO DA REPÚBLICA FEDERATIVA DO BRASIL DE 1988',
    'urn:lex:br:federal:constituicao:1988-10-05;1988',
  ],
  ['LEI Nº 12.318, DE 26 DE AGOSTO DE 2010.', 'urn:lex:br:federal:lei:2010;12318'],
  ['Lei 12.318/2010', 'urn:lex:br:federal:lei:2010;12318'],
  ['CC', 'urn:lex:br:federal:lei:2002-01-10;10406'],
  ['CPC/73', 'urn:lex:br:federal:lei:1973-01-11;5869'],
  ['Código de Defesa do Consumidor', 'urn:lex:br:federal:lei:1990-09-11;8078'],
  [
    'Ato das Disposições Constitucionais Transitórias',
    'urn:lex:br:federal:ato.disposicoes.constitucionais.transitorias:1988-10-05;1988',
  ],
])('%s is known', (words, urn) => {
  expect(statuteNamed(words)?.urn).toBe(urn);
});

it.each(['Lei Estadual nº 10.261/1968', 'Lei 12.318', 'Altera a Lei 8.078/1990', 'Contrato social', ''])(
  'of %j nothing is guessed',
  (words) => {
    expect(statuteNamed(words)).toBeUndefined();
  },
);

it('has the number of the act in its title', () => {
  expect(statuteNamed('CDC')?.title).toBe('Código de Defesa do Consumidor (Lei 8.078/1990)');
  expect(statuteNamed('LEI Nº 12.318, DE 26 DE AGOSTO DE 2010')?.title).toBe('Lei 12.318/2010');
});
