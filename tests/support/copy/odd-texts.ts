import fc from 'fast-check';
import { isStorable } from '#/lib/domain/text.ts';

/** Texts that a format on the way might misread. */
const chosen = [
  '\\N',
  '\\.',
  '\\',
  '\\\\n',
  '\t',
  'a\tb\nc\r\nd\n',
  '\b\f\v\u0001\u001f\u007f\u0085',
  "it's",
  '"',
  '',
  '   ',
  'null',
  '{}',
  '$1',
  '%s',
  "'); drop table sessions; --",
  'São João — “ação” nº 1º §',
  'e\u0301 não é é',
  '👩‍⚖️ 😀',
  '\u2028\u2029\ufeff\u200b',
  '\u202Edireita para a esquerda\u202C',
  '\uffff\u{10ffff}\ue000',
];

/** The chosen texts and that many texts of random characters, the same at each run. NUL cannot be stored. */
export const oddTexts = (random = 20): string[] => [
  ...chosen,
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }).filter(isStorable), {
    numRuns: random,
    seed: 20,
  }),
];

/** Ids that sort differently by bytes, by UTF-16 units and by the rules of a language. */
export const oddIds = [
  'a',
  'A',
  'b',
  'B',
  'é',
  'É',
  'z',
  'Z',
  '_',
  '-',
  '10',
  '9',
  '\uffee',
  '\u{1f600}',
  'a b',
  'ab',
  'a-b',
];
