import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { isGivenName } from './given-names.ts';
import type { Name } from './names.ts';
import type { PlainText } from './plain-text.ts';

const word = "\\p{Lu}[\\p{L}'&-]{1,24}";
const small = 'd[aeo]s?|DE|D[AO]S?';
/** What an institution or a firm is, which its name begins with. */
const kinds =
  'Banco|Cl[ií]nica|Hospital|Instituto|Associa[cç][aã]o|Funda[cç][aã]o|Sindicato|Federa[cç][aã]o|Confedera[cç][aã]o|Coliga[cç][aã]o|Partido|Igreja|Col[eé]gio|Escola|Faculdades?|Universidade|Centro\\sUniversit[aá]rio|Cooperativa|Condom[ií]nio|Residencial|Construtora|Incorporadora|Imobili[aá]ria|Seguradora|Operadora|Via[cç][aã]o|Transportadora|Distribuidora|Supermercados?|Hipermercado|Mercad(?:o|inho)|Farm[aá]cia|Drogaria|Padaria|Restaurante|Lanchonete|Hotel|Pousada|Academia|Lojas?|Posto|Oficina|Concession[aá]ria|Metal[uú]rgica|Usina|Frigor[ií]fico|Laborat[oó]rio|Companhia|Cons[oó]rcio|Conselho\\sRegional|Ordem\\sdos\\sAdvogados|Santa\\sCasa|Servi[cç]o\\sAut[oô]nomo|Departamento|Ag[eê]ncia\\sNacional|Superintend[eê]ncia|Junta\\sComercial|Secretaria|Empresa\\sBrasileira|Agropecu[aá]ria|Creche|Abrigo|Editora|Gr[aá]fica|Marcenaria|Mec[aâ]nica|Loteadora|Administradora|Financeira|Previd[eê]ncia|C[aâ]mara\\sMunicipal|Assembleia\\sLegislativa';
/** `Instituto Água e Terra`: another name may begin after `e` too. */
const another = `(?:${kinds})(?!\\p{L})`;
const institution = new RegExp(
  `(?<![\\p{L}\\d'/-])(?:${kinds})(?:\\s(?:(?:${small})\\s)?(?:(?:e\\s(?!${another}))?${word})){1,8}`,
  'gu',
);
/** Firms that a text names without a legal form. */
const firms =
  'Bradesco|Ita[uú](?:\\sUnibanco)?|Santander|Nubank|Banco\\sdo\\sBrasil|BMG|Banrisul|C6\\sBank|Sicredi|Sicoob|Unimed|Amil|Hapvida|Sul[Aa]m[eé]rica|Porto\\sSeguro|LATAM|Latam|GOL|Gol|Azul|TAM|Vivo|VIVO|Claro|CLARO|TIM|Tim|Enel|ENEL|Cemig|CEMIG|Copel|COPEL|Light|LIGHT|Equatorial|Energisa|Celpe|Coelba|Neoenergia|CPFL|Sabesp|SABESP|Copasa|COPASA|Sanepar|SANEPAR|Cedae|CEDAE|Corsan|CORSAN|Embasa|EMBASA|Magazine\\sLuiza|Magalu|Casas\\sBahia|Lojas\\sAmericanas|Mercado\\sLivre|Mercado\\sPago|Pag[Ss]eguro|PagBank|PicPay|Amazon|Shopee|Uber|iFood|Airbnb|Decolar|Serasa|Petrobras|Carrefour|Localiza|Havan|Renner|Riachuelo|Eletropaulo|Telef[oô]nica|Volkswagen|Caixa';
const firm = new RegExp(
  `(?<![\\p{L}\\d'/-])(?:${firms})(?![\\p{L}\\d])(?:\\s(?!S[./]A)\\p{Lu}\\p{Ll}{2,14}){0,3}(?!\\s(?:Postal|de\\s(?:Assist)|S\\.?\\/?A|Ltda))`,
  'gu',
);
/** Where such a name stands as a side: the subject or the object of a verb, or whoever is acted against. */
const asSide =
  /(?:(?<!\p{L})(?<!\b(?:para|pra|ate|sobre|conforme|segundo)\s)[oa]|contra(?:\s[oa])?|(?<!\p{L})pel[oa]|face\sd[oae]|desfavor\sd[oae]|entre\s[oa]|(?:recurso|apelacao|agravo|embargos|acao|acp|execucao|cobranca|negativa|recusa|auto|multa|ato|pregao|edital|concurso|cliente|reitor[a]?|presidente|diretor[a]?|superintendente|beneficiari[oa]|segurad[oa]|funcionari[oa]|empregad[oa]|credor[a]?|devedor[a]?|contrato)(?:\s(?:com|eletronico|n\.?))?(?:\s[\d/.-]{3,12})?\s(?:d?[oa])|(?<!\p{L})(?:x|vs\.?|versus|empresa|banco|operadora|loja|companhia|seguradora|junto\s[aà]o?))\s$/u;
const first = /(?:^|\n|[.:;?!]\s)$/u;
const acts =
  /^\s(?:nao\s|ja\s|me\s|so\s)?(?:\p{L}{3,14}(?:ou|iu|eu|ez)|quer|diz|alega|sustenta|nega|cobra|deve|pede|exige)(?!\p{L})/u;
const list = /^\s?(?:[,;(]|e\s|$|\n)/u;
/** Who is asked and what is done there is no side. */
const rules = /^\s(?:manda|regula|permite|entende|define|preve|determina\sque)(?!\p{L})/u;
const mostWords = 12;

/** Institutions and firms without a legal form that a text names as a side. */
export const institutionsIn = ({ written, folded }: Pick<PlainText, 'written' | 'folded'>): Name[] =>
  [institution, firm].flatMap((pattern) =>
    [...written.matchAll(pattern)].flatMap((match) => {
      const name = withoutPerson(match[0]);
      const end = match.index + name.length;
      const said = folded.slice(Math.max(0, match.index - 50), match.index);
      const next = folded.slice(end, end + 24);
      const isSide = asSide.test(said) || (first.test(said) && (acts.test(next) || list.test(next)));
      return isSide && !rules.test(next) && name.split(' ').length <= mostWords
        ? [{ name, start: match.index, end, isCompany: true }]
        : [];
    }),
  );

/** The name up to a person who is named after `e`: `Banco Azul e Maria Lima`. */
const withoutPerson = (name: string): string => {
  const joint = /\se\s(?<word>\p{Lu}[\p{L}'-]*)/u.exec(name);
  return joint && isGivenName(foldUnits(joint.groups?.word ?? '')) ? name.slice(0, joint.index) : name;
};
