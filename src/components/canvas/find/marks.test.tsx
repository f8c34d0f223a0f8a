import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BlockContent } from '#/blocks/cards.tsx';
import type { JsonObject } from '#/lib/domain/json.ts';
import { asRead } from '#/lib/domain/search/markdown/as-read.ts';
import { parseQuery } from '#/lib/domain/search/query.ts';
import { asStored } from '#/lib/domain/search/read-text.ts';
import { render as renderPage } from '../../../../tests/support/components/render.tsx';
import { textAt } from './content-text.ts';
import { DomText } from './dom-text.ts';
import { readMarks } from './read-marks.ts';
import { shownPlace, storedWords } from './shown-place.ts';

const markdown = [
  '# Recusa de cobertura',
  'O **plano de saú**de negou o exame; cf. [art. 12](https://example.com/exame).',
  '- o exame foi pedido em março\n- o plano calou',
  '| Prazo | Exame |\n| --- | --- |\n| 10 dias | exame de sangue |',
].join('\n\n');

/** A block as a row of the list shows it. */
const row = (index: number, text: string) => (
  <div data-index={index}>
    <div data-content>
      <BlockContent
        block={{ id: 'b', role: 'assistant', type: 'message', content: { text } as JsonObject }}
        version={1}
        sessionId={null}
        isWritable={false}
        isExpanded
        onExpand={() => {}}
      />
    </div>
    <p>exame no rodapé</p>
  </div>
);

const marked = (text: string, words: string) => {
  const { container } = renderPage(row(0, text));
  const before = container.innerHTML;
  const { found } = readMarks(container, parseQuery(words), null, new Map());
  expect(container.innerHTML).toBe(before);
  return found.map(String);
};

it('marks words in headings, lists and tables of Markdown, and changes nothing there', () => {
  expect(marked(markdown, 'exames recusas')).toEqual(['Recusa', 'exame', 'exame', 'Exame', 'exame']);
});

it('marks a word and a phrase that go through several elements', () => {
  expect(marked(markdown, '"plano de saude"')).toEqual(['plano de saúde']);
  expect(marked(markdown, 'cobertura -exame')).toEqual(['cobertura']);
});

it('marks no controls, and joins no words of neighbouring lines', () => {
  const { container } = render(
    <div data-index={0}>
      <div data-content>
        <p>útil</p>
        <p>idade</p>
        <button type="button">Útil</button>
        <span className="sr-only">útil</span>
        <p>
          <button type="button">útil</button>
        </p>
      </div>
    </div>,
  );
  expect(new DomText(container.firstElementChild as Element).text.match(/\w+/g)).toContain('idade');
  expect(readMarks(container, parseQuery('util'), null, new Map()).found.map(String)).toEqual([
    'útil',
    'útil',
  ]);
});

it.each([0, 1, 2, 3])('finds exame number %i of the stored text in the text that is shown', (number) => {
  const { container } = renderPage(row(4, markdown));
  const starts = [...markdown.matchAll(/exame(?!\))/gi)].map(({ index }) => index);
  const start = starts[number] ?? -1;
  const here = { position: 5, words: storedWords(asRead(markdown)), place: [start, start + 5] as const };
  const marks = readMarks(container, parseQuery('exame'), here, new Map());
  expect(marks.row).toBe(container.querySelector('[data-index]'));
  const ranges = marks.found.map((range) => [range.startContainer, range.startOffset]);
  expect([marks.here?.startContainer, marks.here?.startOffset]).toEqual(ranges[number]);
});

it('finds a word and a phrase that marks break', () => {
  const { container } = renderPage(row(0, markdown));
  const start = markdown.indexOf('plano');
  const here = { position: 1, words: storedWords(asRead(markdown)), place: [start, start + 24] as const };
  expect(markdown.slice(...here.place)).toBe('plano de saú**de negou o');
  expect(String(readMarks(container, parseQuery('negou'), here, new Map()).here)).toBe(
    'plano de saúde negou o',
  );
});

it.each([
  markdown,
  '1. um\n2. **dois**\n\n> citado _por_ quem\n\n```\na = b\n```\n\n![laudo](x.png) e `código`',
  '## A\n\nTexto com [um link][1], ~~riscado~~ e nota[^1].\n\n[1]: https://example.com\n\n[^1]: Da folha 3.',
  'A &amp; B \\*sem\\* ***tudo*** <https://example.com/a>\n\n---\n\n- [x] feito\n- [ ] por fazer',
])('reads the words that the card shows: %#', (text) => {
  const { container } = renderPage(row(0, text));
  const shown = new DomText(container.querySelector('[data-content]') as Element).text;
  // The card has a heading of its own above the notes of a text.
  const wordsOf = (read: string) => read.replace('Notas', '').match(/\p{L}+/gu);
  expect(wordsOf(asRead(text).text)).toEqual(wordsOf(shown));
});

it('tells places with the same words around them by their order', () => {
  const text = 'sim. exame não. '.repeat(60);
  const start = text.indexOf('exame', 16 * 30);
  expect(shownPlace(storedWords(asStored(text)), [start, start + 5], text)?.place).toEqual([
    start,
    start + 5,
  ]);
});

it('knows of no place for words that are not shown', () => {
  expect(shownPlace(storedWords(asStored('um exame')), [3, 8], 'outro texto')).toBeNull();
});

it('reads a text of a block by its path, and nothing that is no text of its own', () => {
  const content = { sections: [{ statements: [{ text: 'Fato' }] }] };
  expect(textAt(content, 'sections.0.statements.0.text')).toBe('Fato');
  expect(textAt(content, 'sections.0')).toBeUndefined();
  expect(textAt(content, 'constructor.name')).toBeUndefined();
});
