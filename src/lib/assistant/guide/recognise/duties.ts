import { before } from './match.ts';

const qualities =
  'administrativ[ao]|previa|inominado|ordinario|especial|extraordinario|interno|regimental|voluntario|finais|fiscal|adesivo|tempestiv[ao]|d[eao]s?\\s(?:declaracao|instrumento|peticao|revista|sentenca|inicial|laudo)';
/** What is to be done, named before the span: `defesa administrativa 20 dias`, `Contestação: 15 dias`. */
const act = new RegExp(
  `(?<!\\p{L})(?:contestacao|replica|treplica|recurso|apelacao|agravo|embargos|defesa|manifestacao|impugnacao|resposta|emenda|memoriais|alegacoes|razoes|contrarrazoes|contraminuta|pagamento|cumprimento|desocupacao|quesitos|preparo|juntada|ro|rr|rese|recorrer|apelar|agravar|embargar|contestar|impugnar|manifestar|responder|replicar|pagar|emendar|cumprir|desocupar|contrarrazoar|protocolar|opor|interpor|se\\sdefender)(?:\\s(?:${qualities})){0,2}(?:\\s(?:contra|d[aeo]s?|aos?|para|sobre)\\s[^,.;:\\n]{1,40},)?(?:\\s?[:,(=–-]|\\sem|\\se|\\s[eé]\\sde)?\\s?$`,
  'u',
);
/** Whoever has or is given so much time. */
const given =
  /(?<!\p{L})(?:tenho|temos|tem|teve|tinha|teria|restam?|sobram?|concede[ru]?\p{L}{0,3}|concedo|concedid[oa]s?|deu|deram|dao|dou|fixou|fixo|fixad[oa]s?|assinalou?|assinou|abriu|defiro|ganhei|ganhamos|dispoe\sde)\s(?:so\s|somente\s|apenas\s|mais\s|ainda\s|os\s)?$/u;
/** `tem 15 dias que saiu`, `tem 30 dias de férias` */
const noTask = /^\s(?:que|atras|de\s(?!prazo))/u;
/** The day from which the span runs, after it: `15 dias da audiência`. */
const fromDay =
  /^,?\s(?:uteis\s)?d[ao]s?\s(?:ciencia|intimacao|publicacao|audiencia|citacao|juntada|notificacao|leitura|sentenca|decisao|despacho|recebimento|disponibilizacao|data\sd)/u;
/** `no prazo legal (10 dias)` */
const inBrackets = /(?<!\p{L})prazos?(?:\s\p{L}{4,12}){0,2}\s?\($/u;
const ago = /(?<!\p{L})(?:ha|faz|apos|depois\sde|passados|decorridos)\s(?:mais\sde\s|cerca\sde\s)?$/u;

/** True where words around a span of time say that something must be done in it. */
export const isDuty = (folded: string, { start, end }: { start: number; end: number }): boolean => {
  const said = before(folded, start, 70);
  const next = folded.slice(end, end + 40);
  if (noTask.test(next) || ago.test(said)) return false;
  const isShort = /^(?:\d|\p{L}+\s)[^\n]*?(?:dia|hora|\dh|\dd)/u.test(folded.slice(start, end));
  return fromDay.test(next) || act.test(said) || inBrackets.test(said) || (isShort && given.test(said));
};
