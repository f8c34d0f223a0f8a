import { groupedNames } from './grouped-names.ts';
import type { Finding } from './kinds.ts';
import type { StandIns } from './stand-ins.ts';
import { isAlsoWord, isCapitalised, isCommonWord, isParticle, type Word, wordsOf } from './words.ts';

/** Somebody whose names are looked for. */
interface Party {
  kind: 'pessoa' | 'empresa';
  /** By which the session knows it. */
  value: string;
  /** What is put back. */
  written: string;
  words: ReadonlySet<string>;
}

/** A legal form belongs to the name that stands before it. */
const legalForm =
  /^[, -]{0,3}(?:S\.? ?A\.?(?![A-Za-z])|S\/A|Ltda\.?|LTDA\.?|EIRELI|Eireli|EPP|ME(?![A-Za-z]))/;
const companyWords =
  /(?:^|[^a-z])(?:s\.?a|s\/a|ltda|eireli|epp|me|cia|banco|hospital|clinica|seguradora|seguros|operadora|construtora|incorporadora|associacao|condominio|instituto|cooperativa|empresa|comercio|industria|servicos|loja|lojas|escola|companhia|plano|planos|saude|prefeitura|municipio|universidade|fundacao|unimed)(?:[^a-z]|$)/;

/** Names that are known to belong to a case, and where a text has them. */
export class KnownNames {
  /** By each word of a name. */
  readonly #byWord = new Map<string, Party[]>();
  /** What `#having` answered: a text asks the same of the same parties again and again. */
  readonly #narrowed = new Map<readonly Party[], Map<string, readonly Party[]>>();

  /**
   * `parties` are names that the caller knows, `found` those that texts have, `plain` reads a name as texts are read. Of
   * several names of one party the caller's is put back, and else the longest.
   */
  constructor(
    { parties, found }: { parties: readonly string[]; found: readonly string[] },
    standIns: StandIns,
    plain: (name: string) => string,
  ) {
    const trusted = new Set(parties);
    const given = [...trusted, ...found]
      .map((name) => ({ name, plain: plain(name) }))
      .map((each) => ({ ...each, words: significant(wordsOf(each.plain)) }))
      .filter(({ words }) => words.some((word) => !isCommonWord(word)));
    for (const { lead, words, others } of groupedNames(given)) {
      const kind = companyWords.test(lead.plain.toLowerCase()) ? 'empresa' : 'pessoa';
      const all = [lead, ...others];
      const values = all.map((each) => each.words.join(' '));
      const value = values.find((each) => standIns.has(kind, each)) ?? values[0] ?? '';
      const known = all.find(({ name }) => trusted.has(name));
      this.#add({ kind, value, written: (known ?? lead).name, words });
    }
  }

  /** Where a plain text has one of the names, whole or in part; a single word of one only with a capital letter. */
  findingsIn(text: string): { finding: Finding; written: string }[] {
    const words = wordsOf(text);
    const found: { finding: Finding; written: string }[] = [];
    for (let index = 0; index < words.length; ) {
      const run = this.#runAt(words, index, text);
      if (!run) {
        index += 1;
        continue;
      }
      const { party, last } = run;
      const [start, bare] = [words[index]?.start ?? 0, words[last]?.end ?? 0];
      const end =
        party.kind === 'empresa'
          ? bare + (legalForm.exec(text.slice(bare, bare + 12))?.[0].length ?? 0)
          : bare;
      found.push({ finding: { kind: party.kind, value: party.value, start, end }, written: party.written });
      index = last + 1;
    }
    return found;
  }

  #add(party: Party): void {
    for (const word of party.words) {
      const parties = this.#byWord.get(word);
      if (parties) parties.push(party);
      else this.#byWord.set(word, [party]);
    }
  }

  /** The longest run of words of one party that begins at a word. */
  #runAt(words: readonly Word[], first: number, text: string): { party: Party; last: number } | undefined {
    const word = words[first];
    let parties: readonly Party[] = word && !isParticle(word) ? (this.#byWord.get(word.folded) ?? []) : [];
    if (!word || parties.length === 0) return undefined;
    let last = first;
    const held = [word];
    for (let index = first + 1; index < words.length && index - last <= mostBetween; index += 1) {
      const next = words[index];
      if (!next || !isNear(words[index - 1], next, text)) break;
      if (isParticle(next)) continue;
      const still = this.#having(next.folded, parties);
      if (still.length > 0) {
        parties = still;
        held.push(next);
        last = index;
        if (held.length === mostWithoutName && !hasTwoTelling(held)) break;
      } else if (!isCapitalised(next)) break;
    }
    const [party] = parties;
    return party && isName(held, party, text) ? { party, last } : undefined;
  }

  /** Those of the parties whose names have the word; the same list where all have it. */
  #having(word: string, parties: readonly Party[]): readonly Party[] {
    if (!this.#byWord.has(word)) return [];
    const known = this.#narrowed.get(parties) ?? new Map<string, readonly Party[]>();
    const before = known.get(word);
    if (before) return before;
    const some = parties.filter((party) => party.words.has(word));
    const having = some.length === parties.length ? parties : some;
    this.#narrowed.set(parties, known.set(word, having));
    return having;
  }
}

/** Words between two words of a name that the name as it is known has not: a middle name, a particle. */
const mostBetween = 3;

/**
 * Words of a run that may come before two of them tell a name. A longer run such as `banco brasil banco brasil …` would be
 * read again from each of its words.
 */
const mostWithoutName = 32;

const hasTwoTelling = (held: readonly Word[]): boolean =>
  held.filter(({ folded }) => !isCommonWord(folded)).length > 1;

const isNear = (before: Word | undefined, word: Word, text: string): boolean =>
  before !== undefined && /^[ .'&-]{1,3}$/.test(text.slice(before.end, word.start));

/** Whether these words alone name the party. */
const isName = (held: readonly Word[], party: Party, text: string): boolean => {
  const telling = held.filter(({ folded }) => !isCommonWord(folded));
  const [word] = telling;
  if (!word) return false;
  if (held.length > 1)
    return telling.length > 1 || party.kind === 'empresa' || telling.length === held.length;
  if (party.words.size === 1) return isCapitalised(word) || word.text.length > 4;
  return isCapitalised(word) && !(isAlsoWord(word.folded) && beginsSentence(word, text));
};

const beginsSentence = (word: Word, text: string): boolean => {
  const before = text.slice(Math.max(0, word.start - 4), word.start).trimEnd();
  return before === '' || /[.:;!?-]$/.test(before);
};

const significant = (words: readonly Word[]): string[] =>
  words
    .filter((word) => !isParticle(word) && word.text.length > 1 && !legalWords.has(word.folded))
    .map(({ folded }) => folded);

const legalWords = new Set(['ltda', 'eireli', 'epp', 'me', 'sa']);
