/** Elements whose text stands on lines of its own. */
const blocks = 'h1, h2, h3, h4, p, pre, li, tr, dt, dd';

/** The text of a sheet for whoever takes no formatting: a line for each paragraph, item and row. */
export const plainTextOf = (sheet: HTMLElement): string => {
  const lines: string[] = [];
  for (const block of sheet.querySelectorAll<HTMLElement>(blocks)) {
    const text = ownText(block);
    if (text === '') continue;
    const isTight = block.matches('li, tr, dd');
    if (lines.length > 0 && !isTight) lines.push('');
    lines.push(text);
  }
  return lines.join('\n');
};

const ownText = (block: HTMLElement): string => {
  if (block.matches('tr')) return [...block.children].map(({ textContent }) => textContent.trim()).join('\t');
  if (block.closest('tr') !== block && block.closest('tr')) return '';
  return markOf(block) + textWithin(block).trim();
};

/** Without what is in a block of its own within it. */
const textWithin = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (!(child instanceof HTMLElement)) return child.textContent ?? '';
      if (child.matches('br')) return '\n';
      return child.matches(`${blocks}, ul, ol, table, blockquote`) ? '' : textWithin(child);
    })
    .join('');

const markOf = (block: HTMLElement): string => {
  const list = block.matches('li') && block.parentElement;
  if (!list) return '';
  const start = list instanceof HTMLOListElement ? list.start : undefined;
  return start === undefined ? '- ' : `${start + [...list.children].indexOf(block)}. `;
};
