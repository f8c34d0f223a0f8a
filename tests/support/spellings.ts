const each = (value: string, write: (digit: string) => string) => value.replace(/\d/g, write);
const code = (digit: string) => 48 + Number(digit);
const from = (first: number) => (digit: string) => String.fromCodePoint(first + Number(digit));
/** Numerals of a block that begins with one. */
const fromOne = (first: number, zero: string) => (digit: string) =>
  digit === '0' ? zero : String.fromCodePoint(first + Number(digit) - 1);
const after = (count: number, sign: string) => (value: string) =>
  value.slice(0, count) + sign + value.slice(count);
const around = (begin: string, end: string) => (value: string) =>
  `${value.slice(0, 3)}${begin}${value.slice(3, 6)}${end}${value.slice(6)}`;

/** Ways in which a number of digits can be written so that a reader, or a model, still sees it. */
export const spellings: Readonly<Record<string, (value: string) => string>> = {
  'Arabic digits': (value) => each(value, from(0x660)),
  'Devanagari digits': (value) => each(value, from(0x966)),
  'digits of formulas': (value) => each(value, from(0x1d7ce)),
  'segmented digits': (value) => each(value, from(0x1fbf0)),
  'circled digits': (value) => each(value, fromOne(0x2460, '⓪')),
  dingbats: (value) => each(value, fromOne(0x2780, '\u{1f10b}')),
  'digits in parentheses': (value) => each(value, fromOne(0x2474, '0')),
  'digits with full stops': (value) => each(value, fromOne(0x2488, '\u{1f100}')),
  'raised digits': (value) => each(value, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  'lowered digits': (value) => each(value, from(0x2080)),
  keycaps: (value) => each(value, (digit) => `${digit}\ufe0f\u20e3`),
  'digits struck through': (value) => each(value, (digit) => `${digit}\u0336`),
  'soft hyphens': (value) => [...value].join('\u00ad'),
  'invisible tags': (value) => each(value, (digit) => `${digit}\u{e0020}`),
  'a line’s end': after(5, '\n'),
  'a line’s end in a quotation': after(5, '\r\n> '),
  'a line’s end and an indent': after(5, '-\n            '),
  'many blanks': after(3, ' '.repeat(40)),
  'escapes of JSON': (value) => each(value, (digit) => `\\u00${code(digit).toString(16)}`),
  'escapes of JSON in JSON': (value) => each(value, (digit) => `\\\\u00${code(digit).toString(16)}`),
  'escapes of JavaScript': (value) => each(value, (digit) => `\\u{${code(digit).toString(16)}}`),
  'bytes of JavaScript': (value) => each(value, (digit) => `\\x${code(digit).toString(16)}`),
  'entities of HTML': (value) => each(value, (digit) => `&#${code(digit)};`),
  'entities with zeros': (value) => each(value, (digit) => `&#00${code(digit)};`),
  'hexadecimal entities': (value) => each(value, (digit) => `&#x${code(digit).toString(16)};`),
  'entities that are escaped': (value) => each(value, (digit) => `&amp;#${code(digit)};`),
  'a blank as an entity': after(3, '&nbsp;'),
  'a soft hyphen as an entity': after(3, '&shy;'),
  'an invisible character as an entity': after(3, '&#8203;'),
  'escapes of an address': (value) => each(value, (digit) => `%3${digit}`),
  'a blank of an address': after(3, '%20'),
  'a parameter of an address': (value) => `https://juca.example/?doc=${value}&ver=sim`,
  'a part of a tag': (value) => `<a href="/pessoas/${value}">ficha</a>`,
  'bold face': around('**', '**'),
  'bold face of each digit': (value) => each(value, (digit) => `**${digit}**`),
  strikethrough: around('~~', '~~'),
  code: (value) => each(value, (digit) => `\`${digit}\` `),
  'a tag': around('<b>', '</b>'),
  'a tag around each digit': (value) => each(value, (digit) => `<i>${digit}</i>`),
  'a tag with an attribute': around('<span class="destaque">', '</span>'),
  'a line’s end as a tag': after(5, '<br/>'),
  'a comment': after(5, '<!-- nota -->'),
  'a link': (value) => `[${value.slice(0, 6)}](pasta)${value.slice(6)}`,
  'cells of a table': (value) => [...value].join(' | '),
  'cells with room': (value) => `${value.slice(0, 3)}        | ${value.slice(3)}`,
  backslashes: (value) => [...value].join('\\-'),
  'a list in JSON': (value) => JSON.stringify([...value]),
  'letters around it': (value) => `doc${value}a`,
};
