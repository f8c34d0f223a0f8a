import type { Column, ExportDocument, Part, Run } from '../document.ts';

/**
 * The document as a page of HTML without any style: for a printer, a clipboard, or a word processor. Its text is escaped
 * throughout, and its addresses are those that `safeUrl` allows.
 */
export const renderHtml = ({ locale, title, subtitle, about, parts, letterhead }: ExportDocument): string => {
  const head = [
    ...letterhead.map((line) => element('p', escaped(line), { class: 'letterhead' })),
    element('h1', escaped(title)),
    ...(subtitle === '' ? [] : [element('p', element('strong', escaped(subtitle)))]),
    ...about.map((line) => element('p', escaped(line), { class: 'about' })),
  ];
  const article = element('article', [...head, ...parts.map(written)].join('\n'), { lang: locale });
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${article}\n</body></html>\n`;
};

const written = (part: Part): string => {
  switch (part.kind) {
    case 'heading':
      return element(`h${part.level + 1}`, inline(part.runs), anchorOf(part.block));
    case 'byline':
      return element(`h${part.level + 1}`, inline(part.runs), { class: 'byline', ...anchorOf(part.block) });
    case 'paragraph':
      return element('p', inline(part.runs));
    case 'line':
      return element('p', inline(part.runs), { class: `line ${part.align}${part.isRuled ? ' ruled' : ''}` });
    case 'note':
      return element('p', element('small', inline(part.runs)));
    case 'quote':
      return element('blockquote', part.parts.map(written).join('\n'));
    case 'code':
      return element('pre', element('code', escaped(part.text)));
    case 'rule':
      return '<hr>';
    case 'list':
      return listOf(part);
    case 'table':
      return tableOf(part);
    case 'facts':
      return element('dl', part.facts.map(factOf).join('\n'));
  }
};

const listOf = ({ ordered, start, items }: Extract<Part, { kind: 'list' }>): string => {
  const lines = items.map((parts) => element('li', itemOf(parts))).join('\n');
  return ordered ? element('ol', lines, { start: String(start) }) : element('ul', lines);
};

/** The only paragraph of an item is its text, as in a list that is written tightly. */
const itemOf = (parts: readonly Part[]): string => {
  const isTight = parts.filter(({ kind }) => kind === 'paragraph').length === 1;
  return parts
    .map((part) => (isTight && part.kind === 'paragraph' ? inline(part.runs) : written(part)))
    .join('\n');
};

const tableOf = ({ columns, rows }: Extract<Part, { kind: 'table' }>): string => {
  const cells = (name: 'th' | 'td', row: readonly Run[][]): string =>
    element('tr', row.map((runs, at) => element(name, inline(runs), alignOf(columns[at]))).join(''));
  const head = element(
    'thead',
    cells(
      'th',
      columns.map(({ heading }) => heading),
    ),
  );
  return element('table', head + element('tbody', rows.map((row) => cells('td', row)).join('\n')));
};

const alignOf = (column: Column | undefined): Attributes =>
  column && column.align !== 'left' ? { class: column.align } : {};

const factOf = ({ term, runs, block }: Extract<Part, { kind: 'facts' }>['facts'][number]): string =>
  `${element('dt', escaped(term), anchorOf(block))}${element('dd', inline(runs))}`;

const inline = (runs: readonly Run[]): string => runs.map(runOf).join('');

const runOf = ({ text, bold, italic, code, strike, raised, href, block }: Run): string => {
  let html = escaped(text).replaceAll('\n', '<br>');
  if (code) html = element('code', html);
  if (strike) html = element('s', html);
  if (italic) html = element('em', html);
  if (bold) html = element('strong', html);
  if (raised) html = element('sup', html);
  if (href !== undefined) return element('a', html, { href });
  return block === undefined ? html : element('a', html, { href: `#${anchor(block)}` });
};

const anchor = (block: number): string => `item-${block}`;
const anchorOf = (block: number | undefined): Attributes =>
  block === undefined ? {} : { id: anchor(block) };

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, content: string, attributes: Attributes = {}): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>${content}</${name}>`;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
