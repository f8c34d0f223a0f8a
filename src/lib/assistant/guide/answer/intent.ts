import { fold } from '#/lib/domain/library/fold.ts';

/** What a message wants of the guide. */
export type Intent =
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  /** Decisions about something, in the words of the message. */
  | { kind: 'search'; query: string }
  | { kind: 'reading' };

/** UTF-16 units of a message that may be a courtesy, and of one that may be a search. */
const mostCourtesy = 120;
const mostSearch = 600;
const mostQuery = 200;

const greeting =
  /^(?:(?:oi|oie|ola|bom dia|boa tarde|boa noite|tudo bem|tudo bom|tudo certo|como vai|hello|hi|good (?:morning|afternoon|evening)|doutora?|dra?|juca|e voce)(?!\p{L})[\s,.!?;:-]*){1,8}$/u;
const thanks =
  /^(?:(?:muito |muitissimo )?(?:obrigad[oa]|grat[oa]|agradeco|valeu|thank you|thanks)(?!\p{L})(?: (?:mesmo|desde ja|pela ajuda|demais|a todos))?|perfeito|otimo|certo|ok|doutora?|juca)(?:[\s,.!?;:-]{1,4}(?:(?:muito )?obrigad[oa]|valeu|abracos?|abs|ate (?:logo|mais)|doutora?|juca)){0,4}[\s,.!?;:-]*$/u;

const material =
  '(?:precedentes?|jurisprudencia|julgados?|acordaos?|decis(?:ao|oes)|sumulas?|entendimentos?|posicionamentos?)';
const about =
  '(?: (?:d[oa] (?:stf|stj|tst|tse|trf\\d?|tj\\p{L}{2}|supremo)|recentes?|favoraveis|pacificad[oa]s?)){0,3}';
const search = new RegExp(
  `(?<!\\p{L})(?:ha|existe[mn]?|tem|temos|busque|buscar|procure|procurar|pesquise|pesquisar|encontre|encontrar|ache|qual(?: e)?|quais(?: sao)?|quero|preciso de|mostre)(?: (?:alguns|algumas?|algum|os|as|[oa]|por|novos?|bons|mais)){0,2} ${material}${about} (?:sobre|acerca d[eao]s?|a respeito d[eao]s?|quanto [ao]s?|em relacao a|relativ[ao]s? a|que trat\\p{L}{1,4} d[eao]s?|envolvendo|para|de|d[ao]s?) (?<query>[^?!\\n]{3,${mostQuery}})`,
  'u',
);

/** By the words of the message alone. */
export const intentOf = (text: string): Intent => {
  const folded = fold(text).trim();
  if (folded.length <= mostCourtesy && thanks.test(folded)) return { kind: 'thanks' };
  if (folded.length <= mostCourtesy && greeting.test(folded)) return { kind: 'greeting' };
  const query = folded.length <= mostSearch ? search.exec(folded)?.groups?.query : undefined;
  const words = query?.split(/[.;]\s/u)[0]?.trim() ?? '';
  return words === '' ? { kind: 'reading' } : { kind: 'search', query: words };
};
