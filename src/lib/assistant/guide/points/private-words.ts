import { isTodo } from '#/lib/domain/briefing/readiness.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/**
 * Words, folded, by which lawyers write for themselves and not for the reader of a document. They count as whole words;
 * a star stands for any end. What everyday law says too, such as `pendente` or `sigilo` alone, is no sign.
 */
const groups: readonly (readonly string[])[] = [
  // Doubts and things still to be checked.
  ['conferir', 'confirmar', 'verificar', 'checar', 'checo', 'rever', 'perguntar'],
  ['conferirei', 'conferiremos', 'confirmarei', 'confirmaremos', 'verificarei', 'verificaremos'],
  ['perguntarei', 'perguntaremos'],
  ['pedir ao cliente', 'ver com', 'pendente de confirmacao', 'pendente de conferencia'],
  [
    'nao sei',
    'acho que',
    'achei',
    'parece que',
    'me parece',
    'talvez',
    'duvido',
    'desconfi*',
    'salvo engano',
  ],
  ['lembrar', 'nota interna', 'obs', 'observacao interna', 'anotacao interna', 'anotacao pessoal'],
  ['minha anotacao', 'minhas anotacoes', 'rascunho*'],
  // What is said of people behind their backs.
  ['mentir*', 'mentindo', 'mente', 'mentem', 'mentiu', 'inventou', 'enrol*'],
  ['escondeu', 'escondendo', 'omitiu', 'canalha*', 'louc*'],
  // Fees, and who pays them.
  ['honorarios contratuais', 'honorarios combinados', 'meus honorarios', 'nossos honorarios'],
  [
    'pro labore',
    'quota litis',
    'quem paga',
    'quem pagara',
    'vai pagar os honorarios',
    'cobrar do cliente',
    'cobrei',
  ],
  ['combinamos', 'combinei', 'contrato de honorarios', 'contratos de honorarios'],
  ['taxa de exito', 'no exito', 'de exito', 'entrada de r$*', 'parcelar os honorarios'],
  // Secrets and tactics.
  [
    'entre nos',
    'entre a gente',
    'ca entre',
    'confidencial',
    'confidencialmente',
    'confidenciais',
    'reservad*',
    'off the record',
    'em off',
  ],
  ['sigiloso', 'sigilosa', 'sigilosos', 'sigilosas', 'estrategia interna'],
  ['fora do documento', 'fora da peticao', 'fora da peca', 'fora do parecer', 'de fora do documento'],
  [
    'deixar de fora',
    'deixar isso de fora',
    'nao quer aparecer',
    'nao quer se expor',
    'nao quer ser identificad*',
  ],
];

const words = groups.flat().map((word) => ({ word: word.replace('*', ''), isStem: word.endsWith('*') }));

/** Patterns on folded text for what somebody does not want others to know, or a document to say. */
const told =
  'contar|conte|falar|fale|falem|mencionar|mencione|mencionem|divulgar|divulgue|divulguem|revelar|revele';
const alsoTold =
  'revelem|comentar|comente|comentem|citar|cite|citem|diga|digam|mostrar|mostre|mostrem|espalhar|espalhe|expor|exponha|vazar|vaze|vazem|dizer (?:isso|isto|nada|que|ao|a|para)';
const used =
  'usar|use|usem|utilizar|utilize|utilizem|colocar|coloque|coloquem|por|ponha|ponham|incluir|inclua|incluam|juntar|junte|juntem|anexar|anexe|escrever|escreva|escrevam|registrar|registre|constar|conste|constem|levar|leve|levem|aparecer|apareca|entrar|entre';
const known =
  'saiba|saibam|descubra|descubram|(?:fique|fiquem|ficar) sabendo|(?:pode|podem|deve|devem|vir a|venha a|venham a|precisa|precisam) saber';
const place =
  'isso|isto|(?:essa|esta) (?:parte|informacao|historia)|(?:esse|este) (?:dado|fato|ponto)|n[oa]s? (?:documento|peticao|peca|parecer|inicial|contestacao|recurso|minuta|texto)s?';
const will =
  '(?:(?:pode|podem|podemos|posso|deve|devem|devemos|quer|quero|querem|queremos|queria|vamos|vou|convem|precisa|e para|e pra|era para|era pra) )?(?:(?:se|me|lhe|lhes) )?';
const wish =
  'quer|quero|querem|queremos|queria|gostaria|gostariam|gostariamos|deseja|desejo|desejam|deixar|deixe';
const wished =
  'seja|sejam|(?:tenha|tenham|tome|tomem) (?:conhecimento|ciencia)|perceba|percebam|leia|leiam|veja|vejam|chegue';
const kept =
  'em|sob|com|peco|pede|pedem|pediu|pediram|guarde|guardar|manter|mantenha|mantenham|exige|exigiu|quer';
/** What follows where secrecy is a term of law. */
const ofLaw =
  'bancari|fiscal|telefon|telemat|medic|profission|industri|comerci|empresari|postal|de justica|de dados|da fonte|d[ao]s? (?:voto|comunicac|correspond|dados|processo|operac)';

const refusals: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:nao|nunca|jamais) ${will}(?:${told}|${alsoTold})(?!\\p{L})`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:nao|nunca|jamais) ${will}(?:${used}) (?:[^.;!?]{0,40} )?(?:${place})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:nao|nunca|jamais|sem|ninguem|nem) (?:[^.;!?]{0,80} )?(?:${known})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})nao (?:${wish}) que (?:[^.;!?]{0,80} )?(?:${told}|${alsoTold}|${used}|${wished})(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${place}) nao (?:(?:pode|deve) (?:ir|sair|entrar|aparecer|constar|vazar|ser)|vai|entra|entre|sai|aparece|apareca|conste|consta)(?!\\p{L})`,
    'u',
  ),
  // `sigilo bancário` and `segredo de justiça` are terms of law.
  new RegExp(
    `(?<!\\p{L})(?:${kept}) (?:(?:o|total|absoluto) )?(?:sigilo|segredo)(?!\\p{L}| (?:${ofLaw}))`,
    'u',
  ),
  // An abbreviation such as `Ltda.` may stand between.
  new RegExp(
    `(?<!\\p{L})(?:nao|nunca|jamais) ${will}(?:${used}) (?:[^;!?]{0,80} )?em (?:lugar|parte|documento|peticao|peca|parecer|minuta) (?:nenhum|alguma?)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:nao|nunca|jamais) ${will}(?:${used}) (?:[^;!?]{0,80} )?em nenhuma? (?:lugar|parte|documento|peticao|peca|parecer|minuta)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:isso|isto|tudo) (?:e|fica|fica em) (?:um )?(?:sigilo|segredo)(?!\\p{L}| (?:${ofLaw}))|(?:sigilo|segredo) (?:noss[oa]|meu|entre nos)(?!\\p{L})|(?:nosso|meu) (?:sigilo|segredo)(?!\\p{L}| (?:${ofLaw})))`,
    'u',
  ),
];

/**
 * Whether a sentence reads like a remark of the lawyer's: a doubt, a judgment of a person, fees, a secret. Such a
 * sentence is proposed as internal. Leaving a fact out costs a press of a key; a remark in a document cannot be undone.
 */
export const isPrivate = (sentence: string): boolean => {
  const folded = ` ${fold(sentence).replace(/\s+/gu, ' ')} `;
  if (/\?\s?\?|\(\?\)|\[\?\]|!\?|\?!/u.test(sentence) || isTodo(sentence)) return true;
  if (/^(?:\*|(?:nb|ps|obs|nota|anotacao|lembrete|pendente|pendencia|todo)\s?[:.])/u.test(folded.trim()))
    return true;
  return words.some((each) => hasWord(folded, each)) || refusals.some((each) => each.test(folded));
};

/** The word stands between other words; a stem only at the beginning of one. */
const hasWord = (folded: string, { word, isStem }: (typeof words)[number]): boolean => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isLetter(folded.charAt(at - 1)) && (isStem || !isLetter(folded.charAt(at + word.length)))) {
      return true;
    }
  }
  return false;
};

const isLetter = (unit: string): boolean => /[\p{L}\d]/u.test(unit);
