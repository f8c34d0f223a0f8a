import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { messages } from '#/i18n/messages.ts';
import { Markdown } from './Markdown.tsx';

const html = (element: ReactElement) =>
  renderToStaticMarkup(
    <IntlProvider locale="pt-BR" messages={messages['pt-BR']} timeZone="UTC">
      {element}
    </IntlProvider>,
  );

const rendered = (text: string) => html(<Markdown text={text} />);
const tags = (text: string) => [...rendered(text).matchAll(/<(\w+)/g)].map(([, tag]) => tag);

it('shows HTML as text, and runs none of it', () => {
  const markup = rendered(
    '<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<div onclick="x">oi</div>',
  );
  expect(markup).toContain('&lt;script&gt;');
  expect(markup).not.toMatch(/<(script|img|div)\b/);
});

it('links to the web and to mail only, and never with power over this page', () => {
  const link = rendered('[STJ](https://www.stj.jus.br)');
  expect(link).toContain('href="https://www.stj.jus.br/"');
  expect(link).toContain('target="_blank"');
  expect(link).toContain('noopener');
  expect(rendered('[x](javascript:alert(1)) [y](/api/sessions) [z](data:text/html,a)')).not.toContain('href');
});

it('fetches no picture: its words lead to it', () => {
  const markup = rendered(
    '![fachada](https://example.com/x.png) ![sem endereço](data:image/png;base64,AAAA)',
  );
  expect(markup).toContain('href="https://example.com/x.png"');
  expect(markup).toContain('fachada');
  expect(markup).toContain('sem endereço');
  expect(markup).not.toMatch(/<img|src=/);
});

it('puts headings below the title of the page and skips no level', () => {
  expect(tags('### A\n\n##### B\n\n## C\n\n### D')).toEqual(['h2', 'h3', 'h2', 'h3']);
  expect(tags('# A\n\n#### B\n\n# C')).toEqual(['h2', 'h3', 'h2']);
});

it('lets wide tables and code scroll by themselves, reachable by keyboard', () => {
  for (const text of ['| a | b |\n| --- | --- |\n| 1 | 2 |', '```\ncódigo\n```']) {
    expect(rendered(text)).toMatch(/role="group"[^>]*tabindex="0"[^>]*overflow-x-auto/);
  }
});

it('keeps "about" as lawyers write it', () => {
  expect(rendered('~30 dias~')).toContain('~30 dias~');
  expect(rendered('~~riscado~~')).toContain('<del>');
});

it('shows as it was written what no person writes', () => {
  for (const hostile of [
    '*_'.repeat(6_000),
    '>'.repeat(15_000),
    '1. '.repeat(4_000),
    '> '.repeat(90),
    '['.repeat(16_000),
  ]) {
    const markup = rendered(hostile);
    expect(markup).toMatch(/^<p/);
    expect(markup).toContain('como foi escrito');
    expect(tags(hostile)).toEqual(['p', 'p']);
  }
});

it('shows as it was written what would be drawn by far more than was written', () => {
  const table = `|${'a|'.repeat(700)}\n|${'-|'.repeat(700)}\n${'|\n'.repeat(300)}`;
  expect(table.length).toBeLessThan(4_000);
  expect(tags(table)).toEqual(['p', 'p']);
  const nested = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
  expect(tags(nested)).toEqual(['p', 'p']);
});

it('notes are named in the reader\u2019s language and lead nowhere', () => {
  const markup = rendered('Nota[^1].\n\n[^1]: Fim.');
  expect(markup).toContain('Notas');
  expect(markup).not.toContain('href');
});

it('makes room for the longest number of a list', () => {
  expect(rendered('1. um\n2. dois')).toContain('padding-inline-start:3.5ch');
  expect(rendered('998. um\n999. dois\n1000. três')).toContain('padding-inline-start:5.5ch');
});
