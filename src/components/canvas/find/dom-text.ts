/** Elements that go on in the middle of a word. */
const inline = new Set('A ABBR B CODE DEL EM I MARK S STRONG SUB SUP U'.split(' '));
/** What is shown beside the text, or not at all. */
const aside = 'select, textarea, script, style, svg, .sr-only, [aria-hidden="true"], [data-footnote-ref]';
/** Within these a button has words of the text; elsewhere it is a control. */
const prose = 'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote';

/** The text that an element shows, in which the parts of the page can be found again. It changes nothing in the page. */
export class DomText {
  /** A line for each element that is no part of a line. */
  readonly text: string;
  readonly #parts: { node: Text; start: number }[] = [];

  constructor(root: Element) {
    let text = '';
    let last: Element | null = null;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, choose);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) {
        text += '\n';
        continue;
      }
      const line = lineOf(node);
      if (line !== last && text !== '') text += '\n';
      last = line;
      this.#parts.push({ node, start: text.length });
      text += node.data;
    }
    this.text = text;
  }

  /** The range of a part of the text, in UTF-16 units; null where none of it is in the page any more. */
  rangeOf(start: number, end: number): Range | null {
    const first = this.#partAt(start);
    const last = this.#partAt(end - 1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    return range;
  }

  #partAt(offset: number): { node: Text; start: number } | undefined {
    let [low, high] = [0, this.#parts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#parts[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#parts[low - 1];
  }
}

const choose = (node: Node): number => {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  if (node.matches(aside) || (node.tagName === 'BUTTON' && !node.closest(prose)))
    return NodeFilter.FILTER_REJECT;
  return node.tagName === 'BR' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
};

const lineOf = (node: Text): Element | null => {
  let element = node.parentElement;
  while (element && inline.has(element.tagName)) element = element.parentElement;
  return element;
};
