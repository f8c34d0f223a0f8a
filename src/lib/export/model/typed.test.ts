import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { typedParagraphs } from '#/lib/domain/typed-text.ts';
import type { ExportDocument } from '../document.ts';
import { renderMarkdown } from '../formats/markdown.ts';
import { typedParts } from './typed.ts';

const documentOf = (text: string): ExportDocument => ({
  locale: 'pt-BR',
  sheet: 'record',
  author: '',
  letterhead: [],
  title: 'T',
  subtitle: '',
  about: [],
  parts: typedParts(text),
  createdAt: '2026-03-10T08:00:00.000Z',
});

/** The typed text as a reader of the exported Markdown has it. */
const readBack = (text: string): string[] => {
  const syntax = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };
  const [, , ...nodes] = fromMarkdown(renderMarkdown(documentOf(text)), syntax).children;
  return nodes.map((node) => (node.type === 'paragraph' ? wordsOf(node) : `a ${node.type}`));
};

const wordsOf = (node: Nodes): string => {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
};

const plainly = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/ +(?=\n|$)/gu, '');
const typedAs = (text: string): string[] =>
  typedParagraphs(text).map((runs) =>
    plainly(
      runs
        .map((run) => run.text)
        .join('')
        .replaceAll('\t', '    '),
    ),
  );

it('holds indents and gaps', () => {
  expect(typedParts('  a   b\n\tc')).toEqual([
    { kind: 'paragraph', runs: [{ text: '\u00a0\u00a0a\u00a0\u00a0 b\n\u00a0\u00a0\u00a0\u00a0c' }] },
  ]);
});

it('reads back from Markdown as it was typed: no code, no list, no heading, every backslash', () => {
  for (const text of [
    '    Art. 5º, caput',
    '- 5 %\n+ 2\n* 3',
    'Fulana de Tal\n-------------\nSicrano\n=====',
    'C:\\docs\\_x_ \\* C:\\',
    '# 1\n> dito\n1. um\n2) dois\n***',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```\nx\n```',
    '[^1]: nota [a](b) <b>c</b> &amp; a_b_c ~~d~~',
  ])
    expect(readBack(text).map(plainly)).toEqual(typedAs(text));
});

it('reads back whatever signs it is typed with', () => {
  const unit = fc.constantFrom(...'ab1\\*_~`[]()<>#+-=.!|&;:^$ \t\n', '\n\n', 'C:\\', '- ', '1. ', '    ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
      expect(readBack(text).map(plainly)).toEqual(typedAs(text));
    }),
    { numRuns: 500 },
  );
});
