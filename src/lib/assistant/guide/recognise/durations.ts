import { before, type Groups } from './match.ts';

/** What lasts so long, named before it. */
const lasting =
  /(?<!\p{L})(?:contrat\p{L}{1,6}|locacao|vigencia|vigora\p{L}{0,4}|carencia|validade|financia\p{L}{1,6}|parcela\p{L}{0,6}|pena|penas|experiencia|estagio|concessao|consorcio|mandato|comodato|arrendamento|assinatura|fidelidade|stay\speriod|aviso[\s-]previo|ferias|licenca|afastamento|internad[ao]|internacao|suspens[aã]o\sda\scnh|condenad[ao]|reclusao|detencao|posse|uniao|casad[ao]s|idade|experiencia)(?!\p{L})/u;
/** Spread over so many months, or how long something took. */
const spread =
  /(?<!\p{L})(?:parcelad\p{L}{1,3}|financiad\p{L}{1,3}|dividid\p{L}{1,3}|diluid\p{L}{1,3}|pagar|pago|pagamento|parcelas|vezes|prestacoes|entrega(?:\s(?:prevista|prometida|combinada|marcada|do\simovel|da\sobra|do\sproduto))?|prevista|prevista\spara|garantia|chega\p{L}{0,4})\s$/u;
/** What lasts so long, named after it. */
const following =
  /^\s(?:de|do|da)\s(?:garantia|carencia|vigencia|contrato|duracao|experiencia|prisao|reclusao|detencao|aviso|ferias|atraso|idade|internacao|casamento|uniao|posse|trabalho|servico|afastamento|licenca|contribuicao|antecedencia|uso|relacionamento|namoro|estagio)(?!\p{L})/u;
/** What must be done makes it a deadline, even where a contract is spoken of. */
const duty = /^[^.;\n]{0,6}\s(?:para|pra|p\/)\s|^,?\s(?:contados?|a\scontar|sob\spena)/u;

/** True where the span tells how long a contract, a penalty or the like lasts. */
export const isDuration = (
  folded: string,
  { start, end }: { start: number; end: number },
  { cue, unit = '' }: Groups,
): boolean => {
  const after = folded.slice(end, end + 40);
  if (duty.test(after)) return false;
  if (following.test(after)) return true;
  const said = before(folded, start, 60);
  if (cue === 'em' && spread.test(said)) return true;
  if (cue === undefined || !cue.includes('prazo')) return false;
  const isLong = /^(?:mes|ano)/u.test(unit);
  const isDirect = /(?:com|por|pelo|no|de)\s$|[,(]\s?$/u.test(said);
  return (
    /(?:vigencia|contratual|locacao|determinado|garantia|carencia|duracao|validade|experiencia)/u.test(cue) ||
    ((isLong || isDirect) && lasting.test(said))
  );
};
