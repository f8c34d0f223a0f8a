import { Tokenizer, TokenizerMode } from 'parse5';

/** Elements whose beginning and end break a line. */
const blocks = new Set(
  ...[
    [
      ...[
        'address',
        'article',
        'aside',
        'blockquote',
        'body',
        'br',
        'dd',
        'div',
        'dl',
        'dt',
        'fieldset',
        'figure',
        'footer',
      ],
      ...[
        'form',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'header',
        'hr',
        'li',
        'main',
        'nav',
        'ol',
        'p',
        'pre',
        'section',
      ],
      ...['table', 'td', 'th', 'title', 'tr', 'ul'],
    ],
  ],
);
/** Elements of which nothing is text of the page. */
const hidden = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg', 'button', 'select']);

/** A tag's attributes, which say nothing here; a tag may be left open by a cut. */
const attributes = /<([a-z][a-z\d]{0,20})\s[^<>]*>?/gi;

/**
 * The text of a page in lines, with its entities decoded and without its tags. Only the tokens are read: building a tree
 * takes quadratic time on deep nesting, and so does a tag of many attributes, which are taken away before.
 */
export const htmlText = (html: string): string => {
  let text = '';
  let hiddenIn: string | undefined;
  const add = ({ chars }: { chars: string }) => {
    if (hiddenIn === undefined) text += chars;
  };
  const breakAt = (tag: string) => {
    if (hiddenIn === undefined && blocks.has(tag)) text += '\n';
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      // A line break between tags is a blank, as in a browser.
      onWhitespaceCharacter: () => add({ chars: ' ' }),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onStartTag: ({ tagName, selfClosing }) => {
        breakAt(tagName);
        if (hiddenIn !== undefined || !hidden.has(tagName) || selfClosing) return;
        hiddenIn = tagName;
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
      },
      onEndTag: ({ tagName }) => {
        if (tagName === hiddenIn) hiddenIn = undefined;
        breakAt(tagName);
      },
    },
  );
  tokenizer.write(html.replace(attributes, '<$1>').replaceAll('\0', ''), true);
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]{1,}/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
};
