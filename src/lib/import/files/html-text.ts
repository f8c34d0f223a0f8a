import { Tokenizer, TokenizerMode } from 'parse5';
import type { StruckPassages } from './struck-passages.ts';

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

/** What a head may hold; any other element ends one without a tag of its own (HTML, 13.2.6.4.4). */
const ofHead = new Set(
  'base basefont bgsound head html link meta noframes noscript script style template title'.split(' '),
);
/** Elements of a head that may hold others. */
const nested = new Set(['noscript', 'template']);
/** Elements that have no end, and so hold no text. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A tag's attributes, which say nothing here; a tag may be left open by a cut. */
const attributes = /<([a-z][a-z\d]{0,20})\s([^<>]*)>?/gi;
/** Stands for the attributes of a tag whose style strikes its text through. */
const struckMark = 's';
const withoutAttributes = (html: string): string =>
  html.replace(attributes, (_, tag: string, given: string) =>
    given.includes('line-through') ? `<${tag} ${struckMark}>` : `<${tag}>`,
  );

/**
 * The text of a page in lines, with its entities decoded and without its tags. Only the tokens are read: building a tree
 * takes quadratic time on deep nesting, and so does a tag of many attributes, which are taken away before. Text that is
 * struck through is left out where `struck` counts it.
 */
export const htmlText = (html: string, struck?: StruckPassages): string => {
  let text = '';
  let hiddenIn: string | undefined;
  let nestedIn: string | undefined;
  const add = ({ chars }: { chars: string }) => {
    if (hiddenIn === undefined && !struck?.leavesOut(chars)) text += chars;
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
      onStartTag: ({ tagName, selfClosing, attrs }) => {
        if (hiddenIn === 'head' && nestedIn === undefined && !ofHead.has(tagName)) hiddenIn = undefined;
        breakAt(tagName);
        if (!selfClosing && !empty.has(tagName)) struck?.start(tagName, attrs[0]?.name === struckMark);
        if (selfClosing) return;
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
        if (hiddenIn === 'head' && nested.has(tagName)) nestedIn ??= tagName;
        if (hiddenIn === undefined && hidden.has(tagName)) hiddenIn = tagName;
      },
      onEndTag: ({ tagName }) => {
        struck?.end(tagName);
        if (tagName === nestedIn) nestedIn = undefined;
        if (tagName === hiddenIn) hiddenIn = undefined;
        breakAt(tagName);
      },
    },
  );
  tokenizer.write(withoutAttributes(html).replaceAll('\0', ''), true);
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]{1,}/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
};
