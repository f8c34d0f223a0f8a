import { fold } from '#/lib/domain/library/fold.ts';
import { isOfOtherCase } from './case-numbers.ts';

/**
 * What the words of a fact say of the branch of justice. `not_labour` speaks against the labour courts and tells no
 * course by itself, since a federal judge also sits in a small-claims court.
 */
export type CourtSign = 'labour' | 'small_claims' | 'ordinary' | 'not_labour' | 'other';

const decided =
  '[^.;:]{0,40}? (?:julg|conden|sentenci|extingu|acolh|rejeit|deferi|indeferi|homolog|proferi)[a-z]{1,4}\\b';

/**
 * In folded text. A labour court has to be the one that decided; a mention of the TST, a TRT or the Justiça do Trabalho
 * says nothing of the case. Small-claims courts for criminal cases have an apelação (Lei 9.099/1995, art. 82).
 */
const forms: Record<CourtSign, RegExp> = {
  labour: new RegExp(
    [
      '(?<!\\breconhecid[oa]s? (?:em|por|numa) )\\breclama(?:cao|toria) trabalhista\\b',
      '\\b(?:sentenca d[ao]|n[ao]|pel[ao]|perante [ao]) (?:\\S{1,12} ){0,2}vara do trabalho\\b',
      `\\b(?:vara|juiza?|juizo) do trabalho\\b${decided}`,
      '\\b(?:trt(?:[- ]?\\d{1,2})?|tribunal regional do trabalho)\\b[^.;:]{0,40}? (?:deu|negou) (?:parcial )?provimento\\b',
    ].join('|'),
    'u',
  ),
  small_claims: /\bjuizados? especia(?:l|is)(?! criminal| criminais)\b|\bturmas? recursa(?:l|is)\b/u,
  ordinary:
    /\bvara (?:civel|federal|empresarial|criminal|d[ae]s? (?:familia|sucessoes|fazenda publica|execuc\p{L}+|registros publicos))|\bjuizados? especia(?:l|is) crimina(?:l|is)\b/u,
  not_labour:
    /\bjuiza? federal\b|\b(?:contra|em face d|em desfavor d)(?: ?o) inss\b|\bo inss (?:apel|recorr|contest|indefer|neg|cess|foi condenad|foi citad)/u,
  other: /\bju(?:iz|iza|izo) eleitoral\b|\bauditoria (?:da justica )?militar\b/u,
};

const signs = Object.keys(forms) as CourtSign[];
/** UTF-16 units before a court in which words may say that it is another case's. */
const before = 60;

/** The signs in a fact; the court of a case beside this one, such as a recuperação judicial, is none. */
export const courtSignsIn = (text: string): CourtSign[] =>
  fold(text)
    .split(/[.;!?]\s|\n/u)
    .flatMap((clause) =>
      signs.filter((sign) => {
        const found = forms[sign].exec(clause);
        return found && !isOfOtherCase(clause.slice(Math.max(0, found.index - before), found.index));
      }),
    );
