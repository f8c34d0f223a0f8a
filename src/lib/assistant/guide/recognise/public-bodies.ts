import type { Name } from './names.ts';
import type { PlainText } from './plain-text.ts';

const place = "\\p{Lu}[\\p{L}'-]{1,20}(?:\\s(?:d[aeo]s?\\s)?\\p{Lu}[\\p{L}'-]{1,20}){0,4}";
const acronyms =
  'INSS|IBAMA|Ibama|INCRA|Incra|DNIT|ANATEL|Anatel|ANVISA|Anvisa|ANS|ANEEL|Aneel|ANAC|ANTT|ANPD|ANP|INPI|CVM|CADE|Cade|ICMBio|FUNAI|Funai|CEF|ECT|MPF|MPT|MPE|MP\\p{Lu}{2}|DETRAN(?:[-/]\\p{Lu}{2})?|Detran(?:[-/]\\p{Lu}{2})?|PROCON(?:[-/]\\p{Lu}{2})?|Procon(?:[-/]\\p{Lu}{2})?|FNDE|CREA|CRM|BACEN|Bacen|SUSEP|Susep|CETESB|Cetesb|TCE[-/]\\p{Lu}{2}|TCM[-/]\\p{Lu}{2}|DER[-/]\\p{Lu}{2}|DAER|JUCESP|JUCERJA|JUCEMG|INEA|Inea|FEAM|SEMAD|IPHAN|Iphan|INMETRO|Inmetro|MEC|MTE|EBSERH|CONAB|Conab|COREN|CRO|CRC|CREF|CFM|PROCON|IPERGS|IPSEMG|RIOPREVIDENCIA|Rioprevidência|SPU|PRF|Polícia\\sFederal|UFMG|UFRJ|UFRGS|USP|UNICAMP|Unicamp|UNESP|Unesp|UFBA|UFPE|UFSC|UnB|TERRACAP|Terracap|NOVACAP|Cohab|COHAB|CDHU|SEFAZ(?:[-/]\\p{Lu}{2})?|Sefaz(?:[-/]\\p{Lu}{2})?|UFPR|SPPREV|IPREV|PGFN|PGE|PGM';
const bodies = [
  `Munic[íi]pio\\sd[aeo]s?\\s${place}`,
  `Estado\\sd[aeo]s?\\s${place}`,
  `MUNIC[ÍI]PIO\\sD[AEO]S?\\s${place}`,
  `ESTADO\\sD[AEO]S?\\s${place}`,
  `Prefeitura(?:\\sMunicipal)?\\sd[aeo]s?\\s${place}`,
  '(?:União|UNIÃO|Uniao)(?:\\sFederal)?(?:\\s\\((?:Fazenda|FAZENDA)[^()\\n]{1,20}\\))?(?!\\s[Ee]st[áa]vel)',
  `Fazenda\\s(?:Nacional|P[úu]blica(?:\\s(?:d[aeo]\\s)?(?:Nacional|Estadual|Municipal|Estado(?:\\sd[aeo]\\s${place})?))?|Estadual|Municipal)|FAZENDA\\s(?:NACIONAL|P[ÚU]BLICA)`,
  `Minist[ée]rio\\sP[úu]blico(?:\\s(?:Federal|Estadual|Eleitoral|do\\sTrabalho|do\\sEstado\\sd[aeo]\\s${place}))?`,
  'Caixa\\sEcon[ôo]mica\\sFederal',
  'Banco\\sCentral(?:\\sdo\\sBrasil)?',
  'Receita\\sFederal(?:\\sdo\\sBrasil)?',
  'Instituto\\sNacional\\sd[oa]\\sSegur(?:o|idade)\\sSocial',
  'Defensoria\\sP[úu]blica(?:\\sd[aeo]\\s(?:União|Estado))?',
  'Distrito\\sFederal',
  'Correios',
  `(?:Câmara\\sMunicipal|Universidade\\sFederal|Universidade\\sEstadual)\\sd[aeo]s?\\s${place}`,
  acronyms,
];
const pattern = new RegExp(`(?<![\\p{L}\\d/-])(?:${bodies.join('|')})(?![\\p{L}\\d])`, 'gu');

/** Where a body stands as a side: after an article, a preposition of who acts or is acted against, or first. */
const asSide =
  /(?:^|\n|[.:;,?!]\s|\(\s?|(?<!\p{L})(?:[oa]|ao|a|contra(?:\s[oa])?|pel[oa]|e|entre\s[oa]|face\sd[oae]|desfavor\sd[oae]|(?:auto|acp|acao\scivil\spublica|denuncia|multa|infracao|cobranca|autuacao|notificacao|exigencia|negativa|ato|recurso|apelacao|execucao|devedor|credor|impugnacao|delegad[oa]|reitor[a]?|presidente|diretor[a]?|prefeit[oa]|superintendente|secretari[oa]|comandante|pregao|edital|concurso|licitacao)(?:\s(?:eletronico\s)?[\d/.-]{2,12})?\sd[oa]|x|vs\.?|versus|processar\s[oa]|acionar\s[oa]|mas\s[oa]|que\s[oa]|se\s[oa])\s)$/u;
/** Places where people live, and courts, are named after states and cities; so are rules of an agency. */
const noSide = /(?:rol\sd[oa]|norma\sd[oa]|perito\sd[oa]|procurador\sd[oa]|n[oa]|em)\s$/u;
/** An agency that makes or says a rule is no side. */
const rules = /^\s(?:manda|obriga|exige|regula|permite|entende|define|preve|determina\sque|diz)(?!\p{L})/u;
const acts =
  /^\s(?:n[ãa]o\s)?(?:\p{Ll}{3,14}(?:ou|iu|eu|ez|az|ui|ca|ra|ga|na|de|ta|sa|ve|le|ge)|quer|diz|fez|é|foi|pede|tem)(?!\p{L})/u;

/** Public bodies that a text names as a side, wherever they stand. */
export const publicBodiesIn = ({ written, folded }: Pick<PlainText, 'written' | 'folded'>): Name[] => {
  const found: Name[] = [];
  for (const match of written.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const said = folded.slice(Math.max(0, match.index - 30), match.index);
    const isFirst = /(?:^|\n|[.:;?!]\s|,\s)$/u.test(said) || match.index === 0;
    const isSide = isFirst
      ? acts.test(written.slice(end, end + 24)) ||
        /^\s?(?:[,(;]|\.?$|\.\s)/u.test(written.slice(end, end + 3))
      : asSide.test(said);
    if (isSide && !noSide.test(said) && !rules.test(folded.slice(end, end + 16)))
      found.push({ name: match[0], start: match.index, end, isCompany: true });
  }
  return found;
};
