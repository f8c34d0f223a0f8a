import { expect, it } from 'vitest';
import { plainTextOf } from './plain-text.ts';

const textOf = (html: string): string => {
  const sheet = document.createElement('article');
  sheet.innerHTML = html;
  return plainTextOf(sheet);
};

it('gives a line to each paragraph, item and row', () => {
  expect(
    textOf(
      '<h1>Título</h1><p>Um<br>dois <strong>três</strong></p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>' +
        '<ol start="4"><li>d</li><li>e</li></ol><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>' +
        '<dl><dt>Relator</dt><dd>Fulana</dd></dl><blockquote><p>q</p></blockquote><pre><code>x\n  y</code></pre><p></p>',
    ),
  ).toBe('Título\n\nUm\ndois três\n- a\n- b\n- c\n4. d\n5. e\n1\t2\n\nRelator\nFulana\n\nq\n\nx\n  y');
});
