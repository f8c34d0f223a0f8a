import { expect, it } from 'vitest';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { articlesBegunBy } from './article-line.ts';
import { isClosing, isHeading } from './line-kind.ts';
import { splitArticles, TooLongStatute } from './split-articles.ts';

const numbersOf = (text: string) =>
  splitArticles(text).statutes.map(({ articles }) => articles.map(({ number }) => number));

it.each([
  ['Art. 1º Esta lei dispõe.', ['1']],
  ['Art. 1o Esta lei dispõe.', ['1']],
  ['Art. 5° Todos.', ['5']],
  ['Art. 10. Cabe recurso.', ['10']],
  ['Art. 1.015. Cabe agravo.', ['1015']],
  ['Art. 103-A. O tribunal.', ['103-A']],
  ['Art. 1º-A. Também.', ['1-A']],
  ['Art. 1.510-E. Extingue-se.', ['1510-E']],
  ['ART. 7 - São direitos.', ['7']],
  ['Artigo 2º Fica.', ['2']],
  ['Arts. 10 a 12. (Revogados)', ['10', '11', '12']],
  ['Arts. 10 e 12. (Revogados)', ['10', '12']],
  ['Art. 2º - A União fica.', ['2']],
  ['art. 5º da Lei', []],
  ['“Art. 5º Novo texto.', []],
  ['Arte 5', []],
  ['Art. primeiro', []],
  ['Art. 12345', []],
  ['§ 1º O juiz.', []],
])('%s begins %j', (line, numbers) => {
  expect(articlesBegunBy(line)).toEqual(numbers);
});

it.each([
  ['CAPÍTULO II', true],
  ['TÍTULO ÚNICO', true],
  ['Seção I', true],
  ['Seção II Do Pedido', true],
  ['LIVRO III - DO PROCESSO', true],
  ['PARTE GERAL', true],
  ['Título II deste Livro aplica-se.', false],
  ['Capítulo', false],
])('%s is a heading: %s', (line, expected) => {
  expect(isHeading(line)).toBe(expected);
});

it('a signature and the notice of the publisher end the articles', () => {
  expect(isClosing('Brasília, 10 de janeiro de 2002; 181º da Independência e 114º da República.')).toBe(true);
  expect(isClosing('Rio de Janeiro, 1º de maio de 1943')).toBe(true);
  expect(isClosing('Este texto não substitui o publicado no DOU')).toBe(true);
  expect(isClosing('Brasília é a Capital Federal.')).toBe(false);
});

const law = [
  'Presidência da República',
  'LEI Nº 99.999, DE 1º DE ABRIL DE 2020.',
  'Vide Lei nº 99.998, de 2020',
  'Dispõe sobre os exemplos.',
  '',
  'CAPÍTULO I',
  'DISPOSIÇÕES GERAIS',
  'Art. 1º Esta Lei dispõe sobre:',
  'I - exemplos, e sobre',
  'a) o que os cerca.',
  'Parágrafo único. Nada mais.',
  'CAPÍTULO II',
  'DO EXEMPLO',
  'Art. 2º-A. Vale o exemplo. (Incluído)',
  'Brasília, 1º de abril de 2020; 199º da Independência.',
  'FULANO DE TAL',
];

it('a statute is divided into articles, with each line accounted for', () => {
  const { statutes, lines, titles, unread } = splitArticles(law.join('\n'));
  expect(statutes).toEqual([
    {
      isTransitional: false,
      repeated: [],
      articles: [
        {
          number: '1',
          text: 'Art. 1º Esta Lei dispõe sobre:\nI - exemplos, e sobre\na) o que os cerca.\nParágrafo único. Nada mais.',
        },
        { number: '2-A', text: 'Art. 2º-A. Vale o exemplo. (Incluído)' },
      ],
    },
  ]);
  expect(lines).toEqual({ read: 15, articles: 5, before: 6, heading: 2, after: 2 });
  expect(titles).toEqual(['LEI Nº 99.999, DE 1º DE ABRIL DE 2020.']);
  expect(unread.at(-1)).toEqual({ line: 16, reason: 'after', text: 'FULANO DE TAL' });
});

it('an article that begins twice keeps both texts, and is told', () => {
  const { statutes } = splitArticles('Art. 1º Velho.\nArt. 2º Outro.\nArt. 1º Novo.');
  expect(statutes[0]).toMatchObject({
    repeated: ['1'],
    articles: [{ number: '1', text: 'Art. 1º Velho.\nArt. 1º Novo.' }, { number: '2' }],
  });
});

it('the transitional provisions of the constitution are a statute of their own', () => {
  const title = 'ATO DAS DISPOSIÇÕES CONSTITUCIONAIS TRANSITÓRIAS';
  const text = `Art. 1º A República.\nArt. 2º São Poderes.\nTÍTULO X\n${title}\nArt. 1º O Presidente.`;
  expect(splitArticles(text).statutes).toMatchObject([
    { isTransitional: false, articles: [{ number: '1' }, { number: '2' }] },
    { isTransitional: true, articles: [{ number: '1', text: 'Art. 1º O Presidente.' }] },
  ]);
  expect(numbersOf(`${title}\nArt. 1º O Presidente.`)).toEqual([['1']]);
});

it('a text without articles has none', () => {
  const { statutes, lines } = splitArticles('Contrato\nCláusula 1ª');
  expect([statutes, lines.before]).toEqual([[], 2]);
});

it.each(['Art. ', 'Art. \n', 'Art. 1 ', 'Art. 1\n', 'Art. 1-', 'CAPÍTULO \n', 'Seção I  ', 'Arts. 1 a 2\n'])(
  'takes time by the length of %j over and over',
  async (repeated) => {
    const splitting = (size: number) => splitArticles(repeated.repeat(Math.ceil(size / repeated.length)));
    expect(await growthOf(splitting, 64 * 1024)).toBeLessThan(linear);
  },
);

it('articles that one line begins in numbers do not grow beyond what is kept', () => {
  expect(() => splitArticles('Arts. 1 a 200 revogados.\n'.repeat(40_000))).toThrow(TooLongStatute);
});

it('the transitional provisions begin once: later titles are headings, however many there are', () => {
  const title = 'ATO DAS DISPOSIÇÕES CONSTITUCIONAIS TRANSITÓRIAS';
  const { statutes, lines } = splitArticles(
    `Art. 1º A República.\n${`${title}\nArt. 1º O Presidente.\n`.repeat(2_000)}`,
  );
  expect(statutes.map(({ isTransitional }) => isTransitional)).toEqual([false, true]);
  expect(lines).toMatchObject({ articles: 2_001, heading: 2_000 });
});

it('what is kept of the statutes of a text is bounded together', () => {
  const part = 'Arts. 1 a 200 revogados.\n'.repeat(500);
  expect(splitArticles(part).statutes).toHaveLength(1);
  const title = 'ATO DAS DISPOSIÇÕES CONSTITUCIONAIS TRANSITÓRIAS\n';
  expect(() => splitArticles(`${part}${title}${part}`)).toThrow(TooLongStatute);
});
