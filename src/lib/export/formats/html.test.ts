import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { ExportDocument, Part } from '../document.ts';
import { renderHtml } from './html.ts';

const document = (parts: Part[], given: Partial<ExportDocument> = {}): ExportDocument => ({
  locale: 'pt-BR',
  sheet: 'record',
  author: '',
  letterhead: [],
  title: 'Título',
  subtitle: '',
  about: ['Exportado hoje'],
  parts,
  createdAt: '2026-03-10T08:00:00.000Z',
  ...given,
});

/** The names of all elements and attributes of a page, as a browser reads it. */
const namesIn = (html: string): Set<string> => {
  const names = new Set<string>();
  const visit = (node: object): void => {
    if ('tagName' in node) names.add(String(node.tagName));
    if ('attrs' in node) for (const { name } of node.attrs as { name: string }[]) names.add(name);
    if ('childNodes' in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(parse(html));
  return names;
};

describe('renderHtml', () => {
  it('writes each kind of part', () => {
    const html = renderHtml(
      document([
        { kind: 'heading', level: 1, runs: [{ text: 'Fase' }], block: 3 },
        { kind: 'byline', level: 2, runs: [{ text: 'Advogado' }] },
        {
          kind: 'paragraph',
          runs: [
            { text: 'a\nb', bold: true },
            { text: 'c', block: 3 },
          ],
        },
        { kind: 'quote', parts: [{ kind: 'note', runs: [{ text: 'nota', raised: true }] }] },
        { kind: 'list', ordered: true, start: 4, items: [[{ kind: 'paragraph', runs: [{ text: 'item' }] }]] },
        { kind: 'code', text: 'x < y' },
        { kind: 'facts', facts: [{ term: 'Relator', runs: [{ text: 'Fulana' }] }] },
        { kind: 'rule' },
        {
          kind: 'table',
          columns: [{ heading: [{ text: 'Peso' }], align: 'right', weight: 1 }],
          rows: [[[{ text: '3' }]]],
        },
        { kind: 'line', align: 'center', runs: [{ text: 'Assina' }], isRuled: true },
      ]),
    );
    for (const part of [
      '<h1>Título</h1>',
      '<p class="about">Exportado hoje</p>',
      '<h2 id="item-3">Fase</h2>',
      '<h3 class="byline">Advogado</h3>',
      '<p><strong>a<br>b</strong><a href="#item-3">c</a></p>',
      '<blockquote><p><small><sup>nota</sup></small></p></blockquote>',
      '<ol start="4"><li>item</li></ol>',
      '<pre><code>x &lt; y</code></pre>',
      '<dl><dt>Relator</dt><dd>Fulana</dd></dl>',
      '<hr>',
      '<th class="right">Peso</th>',
      '<td class="right">3</td>',
      '<p class="line center ruled">Assina</p>',
    ])
      expect(html).toContain(part);
  });

  it('keeps the paragraphs of an item apart, and writes an only one as the text of the item', () => {
    const said = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
    const inner: Part = { kind: 'list', ordered: false, start: 1, items: [[said('c')]] };
    const items = [
      [said('a'), said('b')],
      [said('d'), inner],
    ];
    const html = renderHtml(document([{ kind: 'list', ordered: false, start: 1, items }]));
    expect(html).toContain('<ul><li><p>a</p>\n<p>b</p></li>\n<li>d\n<ul><li>c</li></ul></li></ul>');
  });

  it('lets no text become an element or an attribute', () => {
    const nasty = `<script>alert(1)</script><img src=x onerror="y">&lt;b>" onclick='z'`;
    const runs = [{ text: nasty, href: 'https://example.com/?a="&b=<i>' }];
    const html = renderHtml(
      document(
        [
          { kind: 'paragraph', runs },
          { kind: 'code', text: nasty },
        ],
        {
          title: nasty,
          subtitle: nasty,
          about: [nasty],
          letterhead: [nasty],
        },
      ),
    );
    const names = namesIn(html);
    for (const name of ['script', 'img', 'b', 'i', 'onerror', 'onclick', 'src', 'style'])
      expect(names.has(name), name).toBe(false);
  });
});
