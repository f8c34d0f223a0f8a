import { fold } from '#/lib/domain/library/fold.ts';

/** Words, folded, by which lawyers write for themselves and not for the reader of a document. */
const groups: readonly (readonly string[])[] = [
  // Doubts and things still to be checked.
  [
    'conferir',
    'confirmar',
    'verificar',
    'checar',
    'checo',
    'rever',
    'perguntar',
    'pedir ao cliente',
    'ver com',
  ],
  ['nao sei', 'acho que', 'achei', 'parece que', 'me parece', 'talvez', 'duvido', 'desconfi', 'salvo engano'],
  ['lembrar', 'nota interna', 'obs', 'observacao interna', 'anotacao', 'rascunho', 'pendente', 'todo'],
  // What is said of people behind their backs.
  [
    'mentira',
    'mentindo',
    'mente',
    'mentiu',
    'inventou',
    'enrol',
    'escondeu',
    'escondendo',
    'omitiu',
    'canalha',
    'louc',
  ],
  // Fees, and who pays them.
  [
    'honorarios contratuais',
    'honorarios combinados',
    'meus honorarios',
    'nossos honorarios',
    'pro labore',
    'quota litis',
  ],
  [
    'quem paga',
    'vai pagar os honorarios',
    'cobrar do cliente',
    'cobrei',
    'combinamos',
    'combinei',
    'contrato de honorarios',
  ],
  ['taxa de exito', 'no exito', 'de exito', 'entrada de r$', 'parcelar os honorarios'],
  // Secrets and tactics.
  [
    'entre nos',
    'sigilo',
    'sigilos',
    'confidencial',
    'nao contar',
    'nao falar',
    'nao mencionar',
    'nao divulgar',
    'reservad',
  ],
  [
    'ca entre',
    'off the record',
    'estrategia interna',
    'em off',
    'nao pode saber',
    'nao saiba',
    'sem que saiba',
  ],
];

const words = groups.flat();

/**
 * Whether a sentence reads like a remark of the lawyer's: a doubt, a judgment of a person, fees, a secret. Such a
 * sentence is proposed as internal. Leaving a fact out costs a press of a key; a remark in a document cannot be undone.
 */
export const isPrivate = (sentence: string): boolean => {
  const folded = ` ${fold(sentence)} `;
  if (/\?\s?\?|\(\?\)|\[\?\]|!\?|\?!/u.test(sentence)) return true;
  if (/^\s{0,4}(?:\*|nb|ps|obs|nota)\s?[:.]/u.test(folded.trim())) return true;
  return words.some((word) => beginsWord(folded, word));
};

/** The word, or a longer one that begins with it where it is a stem, stands at the beginning of a word. */
const beginsWord = (folded: string, word: string): boolean => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isLetter(folded.charAt(at - 1)) && (word.length > 4 || !isLetter(folded.charAt(at + word.length)))) {
      return true;
    }
  }
  return false;
};

const isLetter = (unit: string): boolean => /[\p{L}\d]/u.test(unit);
