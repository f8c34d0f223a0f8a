import type { Finding, Kind } from './kinds.ts';
import { withoutRecordIds } from './record-ids.ts';

interface Form {
  kind: Kind;
  /** Finds the value in plain text; the group `v`, where there is one, is the value without the words before it. */
  pattern: RegExp;
  /** Digits that the value has at least. */
  least?: number;
}

/** What stands between a word and its number: `nº`, `n. `, `: `, `número `. */
const numeral = '(?:[ ,]{0,2}(?:n(?:o|umero|r)?\\.{0,2}))?[ .:(-]{0,4}';

const named = (words: string, value: string): RegExp =>
  new RegExp(`(?<![A-Za-z])(?:${words})${numeral}(?<v>${value})`, 'dgi');

const states = 'AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
const anyNumber = '\\d[\\d./ -]{2,24}\\d|\\d{4,20}';
const area = '(?:1[1-9]|2[12478]|3[1-578]|[4568][1-9]|7[134579]|9[1-9])';

/** Words of an address, and what may follow the name of a street. */
const street =
  '[Rr]ua|[Aa]venida|[Aa]v\\.|[Rr]\\.|[Tt]ravessa|[Tt]v\\.|[Aa]lameda|[Aa]l\\.|[Pp]raca|[Rr]odovia|[Rr]od\\.|[Ee]strada|[Ll]argo|[Ll]adeira|[Vv]iela|[Bb]eco|RUA|AVENIDA|AV\\.|TRAVESSA|ALAMEDA|PRACA|RODOVIA|ESTRADA|SQN|SQS|SHIS|QNM|QND';
const streetWord = "(?:d[aeo]s?|e|D[AEO]S?|[A-Z0-9][\\w.'-]{0,24})";
const house = '(?:,? {1,2}(?:n(?:o|umero)?\\.{0,2} {0,2})?\\d{1,6}[A-Za-z]?(?![\\d/])|,? {1,2}s/n)';
const complement =
  '(?:[,.–-]? {1,2}(?:-? {0,2})(?:apto?|apartamento|ap|bloco|bl|casa|sala|conjunto|conj|cj|fundos|andar|lote|lt|quadra|qd|torre|bairro|[Bb]airro|Apto?|Apartamento|Bloco|Casa|Sala|Centro|Jardim|Jd|Vila)\\.?(?: {1,2}[A-Z0-9][\\w.-]{0,20}){0,4})';

/** Values without a check digit that is right, by their form or by the word before them. */
const forms: readonly Form[] = [
  { kind: 'email', pattern: /(?<![\w.%+'-])[\w.%+'-]{1,64} ?@ ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/dg },
  {
    kind: 'processo',
    pattern: /(?<![\d.-])\d{1,7} ?- ?\d\d ?\. ?\d{4} ?\. ?\d ?\. ?\d\d ?\. ?\d{4}(?!\d)/dg,
  },
  {
    kind: 'processo',
    pattern: named('processos?|proc\\.?|autos(?: de)?|inquerito(?: policial)?|IPL?', '\\d[\\d./-]{6,24}\\d'),
    least: 7,
  },
  { kind: 'cnpj', pattern: /(?<![\w.])\d\d\.?[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4} ?- ?\d\d(?!\d)/dg },
  { kind: 'cpf', pattern: /(?<![\d.])\d{3}[. ]\d{3}[. ]\d{3} ?[-/. ] ?\d\d(?![\d.]\d)/dg },
  { kind: 'cpf', pattern: named('C\\.?P\\.?F\\.?(?:/MF)?', '\\d[\\d. -]{8,14}\\d'), least: 9 },
  {
    kind: 'rg',
    pattern: named(
      'R\\.?G\\.?|(?:cedula|carteira) de identidade|identidade|registro geral',
      '(?:[A-Z]{2} {0,2}-? {0,2})?\\d[\\d. -]{3,13}[\\dXx](?:[ /,-]{1,3}(?:SSP|SDS|PC|DETRAN|IFP|IIRGD)[ /-]{0,3}[A-Z]{0,2})?',
    ),
    least: 5,
  },
  { kind: 'rg', pattern: /(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dXx](?![\dA-Za-z])/dg },
  {
    kind: 'oab',
    pattern: new RegExp(
      `(?<![A-Za-z])OAB[ /.-]{0,3}(?:(?:${states})[ ./-]{0,3})?${numeral}(?:(?:${states})[ ./-]{0,3})?\\d{1,3}\\.?\\d{3}(?:-?[A-Z](?![A-Za-z]))?(?: {0,2}[/-] {0,2}(?:${states})(?![A-Za-z]))?`,
      'dg',
    ),
  },
  {
    kind: 'telefone',
    pattern: new RegExp(
      `(?<![\\d./-])(?:\\+? ?55[ .-]{0,2})?(?:\\( ?0?${area} ?\\)|0?${area})[ .-]{0,3}9?[ .-]?\\d{4}[ .-]{0,2}\\d{4}(?![\\d/])`,
      'dg',
    ),
  },
  { kind: 'telefone', pattern: /(?<![\d./-])9[ .]?\d{4}[ .-]\d{4}(?![\d/.-])/dg },
  {
    kind: 'telefone',
    pattern: named(
      'tel(?:efone)?s?\\.?|fones?|cel(?:ular)?\\.?|whats(?:app)?|zap',
      '[+(]?\\d[\\d() .+-]{6,20}\\d',
    ),
    least: 8,
  },
  { kind: 'cep', pattern: /(?<![\d.-])\d{2}\.?\d{3} ?- ?\d{3}(?![\d-])/dg },
  { kind: 'cep', pattern: named('CEP', '\\d[\\d. -]{6,10}\\d'), least: 8 },
  {
    kind: 'endereco',
    pattern: new RegExp(
      `(?<![A-Za-z.])(?:${street})(?: {1,2}${streetWord}){1,8}${house}(?:${complement}){0,5}`,
      'dg',
    ),
  },
  {
    kind: 'conta',
    pattern: named(
      'conta(?: (?:corrente|poupanca|salario|bancaria|digital))?|poupanca|agencia|ag\\.|c/c|chave (?:pix|aleatoria)|pix',
      '\\d[\\d./-]{2,18}[\\dXx]|\\d{4,20}',
    ),
    least: 4,
  },
  { kind: 'conta', pattern: /(?<![A-Za-z\d])BR\d{2}(?: ?[\dA-Z]{4}){5} ?[\dA-Z]{0,5}(?![A-Za-z\d])/dg },
  { kind: 'cartao', pattern: named('cartao(?: (?:de )?(?:credito|debito))?', anyNumber), least: 8 },
  { kind: 'sus', pattern: named('CNS|cartao (?:do )?SUS|cartao nacional de saude', anyNumber), least: 9 },
  { kind: 'pis', pattern: named('PIS(?:/PASEP)?|PASEP|NIS|NIT', anyNumber), least: 8 },
  { kind: 'titulo', pattern: named('titulo (?:de eleitor|eleitoral)', anyNumber), least: 8 },
  { kind: 'cnh', pattern: named('CNH|carteira (?:nacional )?de habilitacao', anyNumber), least: 8 },
  {
    kind: 'passaporte',
    pattern: named('passaporte', '[A-Z]{2} ?\\d{6}|(?=[A-Z]{0,3}\\d)[A-Z0-9]{7,9}'),
    least: 5,
  },
  {
    kind: 'documento',
    pattern: named(
      'CTPS|carteira de trabalho|RENAVAM|chassi|matricula|prontuario|carteirinha|apolice|protocolo|beneficio|NB|CRM(?:[ /-]{1,2}[A-Z]{2})?|CREA(?:[ /-]{1,2}[A-Z]{2})?|boletim de ocorrencia|B\\.?O\\.?|inscricao (?:estadual|municipal)|RNE|RNM',
      '(?=[A-Z]{0,9}\\d)[A-Z0-9][A-Z0-9./-]{3,24}',
    ),
    least: 4,
  },
  {
    kind: 'placa',
    pattern:
      /(?<![A-Za-z\d-])(?!(?:LEI|ART|SUM|RES|INC|PAR|ANO)-?\d)[A-Z]{3}(?:-\d{4}|-?\d[A-J]\d\d)(?![A-Za-z\d-])/dg,
  },
  { kind: 'placa', pattern: named('placas?', '[A-Z]{3}[ -]?\\d[A-J\\d]\\d\\d'), least: 3 },
];

/** Identifiers that are known by how they are written, in a plain text. */
export const writtenForms = (plain: string): Finding[] => {
  const text = withoutRecordIds(plain);
  return forms.flatMap(({ kind, pattern, least = 0 }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.v ?? match.indices?.[0] ?? [0, 0];
      const written = text.slice(start, end).trimEnd();
      if (written.replace(/\D/g, '').length < least) return [];
      return [{ kind, value: distinguishing(kind, written), start, end: start + written.length }];
    }),
  );
};

/** Addresses and e-mails keep their words; the others are their letters and digits. */
const distinguishing = (kind: Kind, written: string): string =>
  kind === 'email' || kind === 'endereco'
    ? written.toLowerCase().replace(/[ ,.]+/g, kind === 'email' ? '.' : ' ')
    : written.replace(/[^\dA-Za-z]/g, '').toUpperCase();
