import { institutionsIn } from './institutions.ts';
import { before, type Match, type Recogniser } from './match.ts';
import { companiesIn, type Name, nameAt } from './names.ts';
import { isNoSide } from './no-sides.ts';
import { roles } from './party-roles.ts';
import { peopleIn } from './people.ts';
import type { PlainText } from './plain-text.ts';
import { publicBodiesIn } from './public-bodies.ts';

/** What stands between a role and the name: `Reclamada: `, `o réu, Sr. `, `cliente (`, `acionista minoritária `. */
const beforeName = new RegExp(
  `(?<![\\p{L}-])(?<role>${roles})(?:\\s(?:rural|urban[ao]|publica?o?|municipal|estadual|federal|especial|minoritari[ao]|majoritari[ao]|ocult[ao]|legal|principal|solidari[ao]|compradora?|vendedora?|biologic[ao]|idos[ao]|menor))?(?:\\(a\\)|\\(s\\))?(?:\\s?[:(,–-]\\s?|\\se\\s(?:[oa]\\s)?|\\s(?:se\\s)?chama(?:-se|do|da)?\\s|\\s)`,
  'gu',
);
const brought =
  'movid|ajuizad|propost|interpost|impetrad|opost|apresentad|formulad|promovid|requerid|negad|recusad|demitid|dispensad|autuad|emitid|cobrad|contratad|feit|firmad|aplicad|assinad';
const against = new RegExp(
  `(?<!\\p{L})(?:em\\sface\\sd[aeo]s?|em\\sdesfavor\\sd[aeo]s?|contra(?:\\s[ao]s?)?|(?:${brought})[ao]s?(?:\\s\\p{L}{3,16})?\\s(?:por|pel[ao]s?|contra)|\\p{L}{3,14}[aiu][dst][ao]s?\\s(?:por|pel[ao]s?)|(?:condenou|absolveu|demitiu|processou|acionou|denunciou|prendeu|citou|intimou|executou|processar|acionar|executar|representa|representamos|defendo|defende|defendemos)(?:\\s[ao]s?)?|representad[ao]\\spor\\s(?:seu|sua)\\s\\p{L}{2,16},?|filh[ao]\\sde|processar\\s[oa]|entre\\s[oa]|doacao\\sfeita\\spor|(?:hc|habeas\\scorpus|liminar|medicamento|beneficio|ordem)\\s(?:para|pra|pro)|em\\sfavor\\sd[aeo]|sou\\s[oa]|me\\schamo|(?:chama-se|se\\schama)|nome\\se)\\s`,
  'gu',
);
/** Whoever is spoken of with a title, by a name of two words and more. */
const titled = /(?<!\p{L})(?:sra?s?\.?|dona|senhora?)\s/gu;
/** One side and the other: `Ana Lima x Loja do Povo S/A`. */
const versus = /\s(?:x|vs\.?|versus)\s(?=\p{L})/gu;
/** What follows the name of a person or company: a qualification, a role. */
const qualified = new RegExp(
  `^(?:\\s?\\((?:${roles})\\)|,\\s?(?:${roles}(?=[,.;]|\\s(?:n[ao]s?|d[ao]|em|ja|ora|que)\\s)|brasileir[ao]|pessoa\\sjuridica|inscrit[ao]|(?:cpf|cnpj|rg|oab)(?!\\p{L})|portador(?:a)?|residente|solteir[ao]|casad[ao]|divorciad[ao]|viuv[ao]|nascid[ao]|menor|\\d{1,2}\\sanos|ja\\squalificad[ao]|devidamente))`,
  'u',
);
const acted =
  'interpos|ajuizou|propos|impetrou|opos|recorreu|apelou|agravou|moveu|requereu|contestou|trabalhou|trabalha|foi\\s\\p{L}{3,14}(?:ad|id|es|it|rt)[ao]|sofreu|comprou|vendeu|pagou|alega|aduz|sustenta|recusou|negou|descontou|aplicou|indeferiu|contratou|firmou|faleceu|morreu|deixou|pediu|quer|mora|recebeu|perdeu|assinou|cobrou|cobra|gastou|limitou|bloqueou|ofereceu|cancelou|atrasou|entregou|notificou|diz|afirma|nega|construiu|invadiu|emprestou|transferiu|deve';
const acts = new RegExp(`^(?:,?\\s(?:nao|ja|nunca|so|tambem|me|lhe|se))?\\s(?:${acted})(?!\\p{L})`, 'u');
/** `o pescador, Raimundo Alves, teve`: a name between commas, after a noun in small letters. */
const apposition =
  /(?<!(?:^|[^\p{L}])(?:rua|avenida|bairro|em|cidade|comarca|jardim|vila|rel|min|des))(?<=\p{Ll}{4,20}),\s$/u;
const setOff = /^,\s\p{Ll}{2}/u;
const capitals = /(?<![\p{L}\d'&/.-])\p{Lu}[\p{L}'-]{1,30}(?=[\s,])/gu;
/** Those who decide, or are quoted, are no party. */
const noSide =
  /(?:rel(?:\.|ator[a]?)?|min(?:\.|istr[oa])?|des(?:\.|embargador[a]?)?|ju[ií]za?|dr[a]?\.|advogad[ao]|perit[ao]|testemunhas?|professora?|prof\.|rua|avenida|av\.|praca|cidade\sde|comarca\sde)\s(?:p\/\sac[oó]rd[aã]o\s)?$/u;
const list = /^(?:,\s|,?\se\s(?:[oa]\s)?)/u;

/** Whoever the text names as a side of the case, with the role it is named by. The finding is the name alone. */
export const parties: Recogniser = (text) => {
  const named = [
    ...byRole(text),
    ...byCue(text, against),
    ...byCue(text, titled).filter(({ name }) => name.includes(' ')),
    ...byVersus(text),
    ...byWhatFollows(text),
    ...companiesIn(text.written),
    ...publicBodiesIn(text),
    ...peopleIn(text),
    ...institutionsIn(text),
  ].filter(({ start }) => !noSide.test(before(text.folded, start, 30)));
  return distinct(named).map(toMatch);
};

interface Party extends Name {
  role?: string;
}

const toMatch = ({ name, role, start, end }: Party): Match => ({
  kind: 'party',
  text: name,
  value: name.replace(/\s/gu, ' '),
  ...(role && { role }),
  start,
  end,
});

/** Of what stands in one place the longest, with its role. */
const distinct = (named: readonly Party[]): Party[] => {
  const sorted = [...named].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Party[] = [];
  for (const party of sorted) {
    const last = kept.at(-1);
    if (!last || party.start >= last.end) kept.push(party);
    else if (!last.role && party.role && party.start === last.start) last.role = party.role;
  }
  return kept;
};

/** `internado no hospital`: where something happened. */
const isPlace = /^(?:hotel|hospital|clinica|escola|loja|condominio)$/u;
const inPlace = /(?<!\p{L})(?:n[oa]s?|em|ate\s[oa])\s$/u;

const byRole = (text: PlainText): Party[] =>
  [...text.folded.matchAll(beforeName)].flatMap((match) => {
    const role = match.groups?.role ?? '';
    if (isPlace.test(role) && inPlace.test(before(text.folded, match.index, 12))) return [];
    const shown = text.written.slice(match.index, match.index + role.length).toLocaleLowerCase('pt-BR');
    return listed(text, match.index + match[0].length).map((name) => ({ ...name, role: shown }));
  });

const byCue = (text: PlainText, cue: RegExp): Party[] =>
  [...text.folded.matchAll(cue)].flatMap((match) => listed(text, match.index + match[0].length));

const mostListed = 12;

/** The name at a place and those that follow it in a list: `Gil, Noemi e Rui`. */
const listed = (text: PlainText, from: number): Name[] => {
  const names: Name[] = [];
  for (let at = from; names.length < mostListed; ) {
    const name = nameAt(text.written, at);
    if (!name) break;
    names.push(name);
    const joint = list.exec(text.folded.slice(name.end, name.end + 8))?.[0];
    if (joint === undefined) break;
    at = name.end + joint.length;
  }
  return names;
};

const byVersus = (text: PlainText): Party[] =>
  [...text.folded.matchAll(versus)].flatMap((match) => {
    const after = nameAt(text.written, match.index + match[0].length);
    const ahead = nameBefore(text, match.index);
    return after && ahead ? [ahead, after] : [];
  });

/** The name that ends at a place. */
const nameBefore = (text: PlainText, end: number): Name | undefined => {
  const from = Math.max(0, end - 80);
  const said = text.written.slice(from, end);
  for (const match of said.matchAll(/(?<![\p{L}'-])\p{Lu}/gu)) {
    const name = nameAt(text.written, from + match.index);
    if (name?.end === end && name.start === from + match.index) return name;
  }
  return undefined;
};

/** Names of two words and more, and companies, that something follows which only a side has or does. */
const byWhatFollows = (text: PlainText): Party[] => {
  const found: Party[] = [];
  let end = 0;
  for (const match of text.written.matchAll(capitals)) {
    if (match.index < end) continue;
    const name = nameAt(text.written, match.index);
    if (!name) continue;
    end = name.end;
    if (!name.name.includes(' ')) continue;
    const next = text.folded.slice(name.end, name.end + 40);
    const isSetOff =
      setOff.test(next) && apposition.test(text.written.slice(Math.max(0, match.index - 24), match.index));
    const isSide = isSetOff || qualified.test(next) || acts.test(next);
    if (isSide && !isNoSide(text.folded.slice(Math.max(0, name.start - 40), name.start), next))
      found.push(name);
  }
  return found;
};
