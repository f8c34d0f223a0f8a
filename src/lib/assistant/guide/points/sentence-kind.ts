import type { PartyRole, PointKind } from '#/lib/domain/briefing/words.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** What a sentence tells; null where it tells nothing, such as a greeting. */
export const sentenceKind = (sentence: string): Extract<PointKind, 'question' | 'claim' | 'fact'> | null => {
  const folded = fold(sentence);
  if (isGreeting(folded)) return null;
  if (asks(folded)) return 'question';
  return claims.test(folded) ? 'claim' : 'fact';
};

const greeting =
  /^(?:(?:oi|ola|oie|bom dia|boa tarde|boa noite|tudo bem|tudo bom|tudo certo|como vai|como esta|espero que esteja bem|obrigad[oa]|grat[oa]|att|atenciosamente|abracos?|abs|por favor|caros? colegas?|prezad[oa]s?|doutora?e?s?|dra?|senhora?e?s?|sra?s?|amig[oa]s?|desde ja|agradeco|aguardo(?: retorno)?|e voce|com voce)(?!\p{L})[\s,.!?;:-]*){1,8}$/u;

const isGreeting = (folded: string): boolean => greeting.test(folded.trim());

const request =
  /^(?:quesitos?|perguntas?|questao|duvida|pesquisar?|preciso saber|quero saber|gostaria de saber|queria saber|saber se|consulta-se|indaga-se|pergunta-se|analisar|avaliar|estudar|verificar a possibilidade|cabe(?:ria)?|e possivel|e cabivel|ha prazo|existe|qual|quais|quando|quanto|como|onde|pode|posso|podemos|deve|devo)(?!\p{L})/u;

/** `cabe recurso extraordinário em 15 dias` says what may be done, and by when. */
const remedy =
  /^cabe(?:m)? (?:\p{L}{1,20} ){1,5}(?:em|no prazo de|dentro de|ate) (?:\p{L}{1,20}|\d{1,3})(?: \(\p{L}{1,20}\))? (?:dias?|horas?)(?!\p{L})/u;

const asks = (folded: string): boolean =>
  folded.includes('?') || (request.test(folded.trim()) && !remedy.test(folded.trim()));

/** Somebody says or wants something; whether it is so remains to be shown. */
const claims =
  /(?<!\p{L})(?:alega(?:m|ndo|ram|ou)?|sustenta(?:m|ndo|ram|ou)?|afirma(?:m|ndo|ram|ou)?|argumenta(?:m|ndo|ram|ou)?|diz(?:em)? que|disse(?:ram)? que|nega(?:m)? que|pretende(?:m)?|quer(?:em)?|requer(?:em)?|pede(?:m)?|exige(?:m)?|recusa(?:m)?-?(?:se)?|contesta(?:m)?)(?!\p{L})/u;

/** Whose claim a sentence tells, where one of its words says so. */
export const sideOf = (sentence: string): PartyRole | null => {
  const folded = fold(sentence);
  const [own, other] = [clientWords.test(folded), opponentWords.test(folded)];
  if (own === other) return null;
  return own ? 'client' : 'opponent';
};

export const clientWords =
  /(?<!\p{L})(?:(?:meu|minha|nosso|nossa|o|a) cliente|consulente|cliente|sou|nosso constituinte|quero|pretendemos|queremos)(?!\p{L})/u;
export const opponentWords =
  /(?<!\p{L})(?:parte contraria|adversari[oa]|a empresa|o banco|o plano|a operadora|a seguradora|a construtora|o condominio|o inss|a reclamada|a re|o reu|a requerida|o requerido|a executada|o executado|a fazenda|o fisco)(?!\p{L})/u;
