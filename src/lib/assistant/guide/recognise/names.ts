import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { beginsNoParty } from './no-names.ts';
import { personalRoles } from './party-roles.ts';

/** The legal form at the end of a company's name. */
const companyForm =
  '(?:(?:S\\.A|Ltda|LTDA|ltda|Ltd)(?!\\p{L})\\.?|(?:S\\/A|s\\/a|SA|EIRELI|Eireli|EPP|ME|MEI|SPE|SCP|S\\/S)(?!\\p{L}))';
const forms = `(?:(?:,| [-–])?[ -]${companyForm}){1,3}`;
/** In capitals these stand between names. */
const conjunctions = 'E|A|O|AS|OS|EM|NO|NA|COM|POR|QUE|CONTRA|PARA|AO|PELO|PELA|SEM|X|D[AEO]S?';
/** A capitalised word; a small company may be `Cia.` */
const word = `(?:Cia\\.|(?!${companyForm}|(?:${conjunctions})(?![\\p{L}'-]))(?:[dD]')?\\p{Lu}[\\p{L}'&-]{0,30}|\\d{1,2}(?= \\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30}){0,3} ${companyForm}))`;
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

const role = new RegExp(`^${personalRoles}(?![\\p{L}-])`, 'u');
const isRole = (name: string): boolean => role.test(foldUnits(name));
const address =
  /^(?:sra?s?|d|dona|seu|senhora?|quando|quero|contra|mas|hoje|ontem|agora|depois|inventario|espolio|herdeiros|divorcio|interdicao|curatela|caso|defesa|consulta|parecer|em|e|a|o|que|para|por|com|foi|se)$/u;

/** True for a capitalised word after which a person's name begins: a role, a form of address, a conjunction. */
export const mayStandBefore = (word: string): boolean => isRole(word) || address.test(foldUnits(word));

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
  if (name === undefined || beginsNoParty(name) || isRole(name) || isCourt.test(name)) return undefined;
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

/** Roles that companies are called by. */
const isTrade = /^(?:locadora|administradora|prestadora|fornecedora)\s/iu;

/** The name without words such as `RJ da` before it, which begin none; empty where nothing is left. */
const withoutLead = (given: string): string => {
  let name = given;
  while (beginsNoParty(name) || aboutParty.test(name) || (isRole(name) && !isTrade.test(name))) {
    const lead = /^\S{1,40} (?:(?:d[aeo]s?|e) )?/u.exec(name)?.[0];
    if (!lead) return '';
    name = name.slice(lead.length);
  }
  return name;
};
