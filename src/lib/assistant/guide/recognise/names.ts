import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { personalRoles } from './party-roles.ts';

/** The legal form at the end of a company's name. */
const companyForm =
  '(?:(?:S\\.A|Ltda|LTDA|ltda|Ltd)(?!\\p{L})\\.?|(?:S\\/A|s\\/a|SA|EIRELI|Eireli|EPP|ME|MEI|SPE|SCP|S\\/S)(?!\\p{L}))';
const forms = `(?:(?:,| [-–])?[ -]${companyForm}){1,3}`;
/** A capitalised word; a small company may be `Cia.` */
const word = `(?:Cia\\.|(?!${companyForm})(?:[dD]')?\\p{Lu}[\\p{L}'&-]{0,30}|\\d{1,2}(?= \\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30}){0,3} ${companyForm}))`;
const small = 'd[aeo]s?|DE|DA|DO|DOS|DAS|del?|von|van|di';
const words = `${word}(?: (?:(?:${small}|&) )?${word}){0,7}(?:(?<= d[aeo]s? \\p{Lu}[\\p{L}']{0,30}) e ${word}(?! \\p{Lu}))?`;
/** After `e` these begin another name. */
const institution =
  '(?:Hospital|Clínica|Banco|Construtora|Instituto|Associação|Viação|Cia|Empresa|Seguradora|Operadora|Prefeitura|Município)';
const company = new RegExp(
  `${word}(?: (?:(?:${small}|&|[eE](?! ${institution})) )?${word}){0,8}${forms}`,
  'uy',
);
const person = new RegExp(words, 'uy');
const title =
  /(?:[oaàOA]s?\s|[AO]\s|ao\s)?(?:(?:[sS]ra?s?|[dD]ra?s?|D|Exm[oa])\.?\s|(?:[dD]ona|[sS]eu|[sS]enhora?|SR\.?A?|DONA)\.?\s){0,2}(?:(?:plano(?:\sde\ssaúde)?|operadora|empresa|seguradora|construtora|incorporadora|companhia(?:\saérea)?|concessionária|fabricante|montadora|loja|hotel|clínica|hospital|escola|instituição|companheir[ao]|espos[ao]|mãe|pai|irm[ãa]o?|filh[ao]|sóci[ao]|cônjuge|vizinh[ao]|condomínio|associação|cooperativa|ex-\p{Ll}{4,10})\s)?/uy;

/** Capitalised words that begin what is no party. */
const noParty =
  /^(?:Art|Arts|Artigo|Lei|C[óo]digo|Constitui[çc][ãa]o|S[úu]mula|Tema|Tribunal|Justi[çc]a|Ju[ií]zo|Vara|Processo|Proc|Autos|Direito|Decreto|Senten[çc]a|Decis[ãa]o|Ac[óo]rd[ãa]o|Despacho|Portaria|Edital|Resolu[çc][ãa]o|Medida|Emenda|Autos? de|Ato|Turma|C[âa]mara|Se[çc][ãa]o|Plen[áa]rio|Comarca|Foro|F[óo]rum|Diretora?|Secret[áa]ri[oa]|Delegad[oa]|Ju[ií]za?|Presidente|Ministr[oa]|Desembargadora?|Relatora?|Rel|Min|Des|STF|STJ|TST|TSE|TRF|TRT|TJ\p{Lu}{2,3}|TRE|TCU|CLT|CDC|CPC|CPP|CF|CC|CP|CTN|ECA|LGPD|CPF|CNPJ|RG|OAB|BO|HC|MS|RE|REsp|Rua|Avenida|Av|Pra[çc]a|Rodovia|Banco\sde\sHoras|Prazo|Valor|Pedido|Data|Audi[êe]ncia|Recurso|Apela[çc][ãa]o|Agravo|Embargos|A[çc][ãa]o|Execu[çc][ãa]o|Contrato|Foi|Ele|Ela|Eles|N[ãa]o|Quer|Que|Como|Qual|Quando|Mas|Pede|Preciso|Cabe|Pode|Tem|H[áa]|Em|No|Na|Se|O|A|Os|As|E|Esta|Este|Isso|Aqui|Meu|Minha|Nosso|Nossa|Sem|Com|Por|Para|Depois|Agora|Hoje|Ontem|Cliente|AÇÃO|VARA|COMARCA|EXCELENT[ÍI]SSIMO|Bom|Boa|Ol[áa]|Doutora?|Dra?|Caro|Prezad[oa]|IPTU|RJ|ACP|MS|ICMS|ISS|IPVA|ITBI|IRPF|FGTS|PIS|COFINS|PAD|CDA|PIX|SUS|BPC|DER|Janeiro|Fevereiro|Mar[çc]o|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro)(?![\p{L}])/u;

const role = new RegExp(`^${personalRoles}(?![\\p{L}-])`, 'u');
const isRole = (name: string): boolean => role.test(foldUnits(name));

/** Courts and laws, whatever their first word. */
const isCourt =
  /(?<!\p{L})(?:Câmara\s(?:Cível|Criminal|de)|Turma|Vara|Seção|Tribunal|Corte|Plenário|Código|Comarca|Região|Diário|Justiça)(?!\p{L})/u;

export interface Name {
  name: string;
  start: number;
  end: number;
  isCompany: boolean;
}

/**
 * The proper name that begins at a place, after titles such as `Sra.` and nouns such as `a empresa`; undefined where
 * none does. Places are in UTF-16 units.
 */
export const nameAt = (written: string, from: number): Name | undefined => {
  title.lastIndex = from;
  const at = from + (title.exec(written)?.[0].length ?? 0);
  return readName(written, at) ?? (at > from ? readName(written, from) : undefined);
};

/** Words of companies' names, which no person has. */
const trade =
  /(?<!\p{L})(?:Com[ée]rcio|Ind[úu]stria|Servi[çc]os|Constru[çc][õo]es|Incorpora|Participa[çc][õo]es|Transportes?|Farm[áa]cias?|Drogarias?|Empreendimentos|Administra|Consultoria|Engenharia|Distribuidora|Materiais|Alimentos|Loca[çc][õo]es|Importa|Exporta|Log[íi]stica|Tecnologia|M[óo]veis|Confec|Bar|Restaurante|Padaria|Rede|Casa|Grupo|Cl[íi]nica|Hospital|Auto|Posto|Lojas?|Produtos|Sa[úu]de|Vida|Irm[ãa]os|Filhos|Cia)/u;

/** Where a company begins after a person and `e`, as in `Noêmia Duarte e Gráfica Boa Ltda.`; 0 where one name stands. */
const partnerIn = (name: string): number => {
  const at = name.lastIndexOf(' e ');
  const first = name.slice(0, Math.max(0, at));
  const words = first.split(' ').filter((each) => /^\p{Lu}/u.test(each)).length;
  const isPair =
    words >= 2 && words <= 5 && !trade.test(first) && /\p{Lu}\S{0,40} \p{Lu}/u.test(name.slice(at + 3));
  return isPair ? at + 3 : 0;
};

const readName = (written: string, at: number): Name | undefined => {
  company.lastIndex = at;
  const whole = company.exec(written)?.[0];
  // Two parties: the person alone begins here.
  const firm = whole && partnerIn(whole) > 0 ? undefined : whole;
  person.lastIndex = at;
  const name = firm ?? person.exec(written)?.[0];
  if (name === undefined || noParty.test(name) || isRole(name) || isCourt.test(name)) return undefined;
  const end = at + name.length;
  const trimmed = firm ? name : name.replace(/\s(?:d[aeo]s?|&)$/u, '');
  return {
    name: trimmed,
    start: at,
    end: end - (name.length - trimmed.length),
    isCompany: firm !== undefined,
  };
};

/** Names of companies, known by their legal form, wherever they stand. */
export const companiesIn = (written: string): Name[] => {
  const found: Name[] = [];
  const pattern = new RegExp(`(?<![\\p{L}'-])${company.source}`, 'gu');
  for (const match of written.matchAll(pattern)) {
    const name = withoutLead(match[0].slice(partnerIn(match[0])));
    const end = match.index + match[0].length;
    if (name) found.push({ name, start: end - name.length, end, isCompany: true });
  }
  return found;
};

/** What is asked for or done for a company stands before its name: `Consulta da Agropecuária Boa Ltda.` */
const aboutParty = /^(?:Consulta|Parecer|Defesa|Caso|Cobran[çc]a|Notifica[çc][ãa]o) d[aeo]s? /u;

/** The name without words such as `RJ da` before it, which begin none; empty where nothing is left. */
const withoutLead = (given: string): string => {
  let name = given;
  while (noParty.test(name) || aboutParty.test(name) || isRole(name)) {
    const lead = /^\S{1,40} (?:(?:d[aeo]s?|e) )?/u.exec(name)?.[0];
    if (!lead) return '';
    name = name.slice(lead.length);
  }
  return name;
};
