import {
  type DecisionName,
  decisionName,
  isSameDecision,
  isSameNumber,
  searchesFor,
} from '#/lib/domain/law/decision-name.ts';
import type { Decision, ListedDecision } from '#/lib/domain/library/decision.ts';
import type { DecisionSituation } from '#/lib/domain/library/facts.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import type { SearchPage } from '#/lib/domain/library/library-answers.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import { namesOfDecision } from './decision-names.ts';
import type { NamedCase, NamedDecision } from './extract.ts';

/** What the conference asks of its owner's library. */
export interface DecisionLibrary {
  searchDecisions(input: { query: string; filters?: DecisionFilters; limit?: number }): Promise<SearchPage>;
  getDecision(input: { id: string }): Promise<Decision>;
}

type Judgement = Pick<CheckedReference, 'standing' | 'reasons' | 'detail' | 'decision'>;

const mostCompared = 20;
/** What is said of a decision that is neither superseded nor cancelled. */
const remarkable: Partial<Record<DecisionSituation, Judgement['reasons'][number]>> = {
  undecided: 'decision_undecided',
  modulated: 'decision_modulated',
  revised: 'decision_revised',
};
/** The STF ended its súmulas without binding effect with number 736, in 2003. */
const lastOfStf = 736;

/** Judges decisions by the library, each name once (rules C-10 to C-13). */
export class DecisionJudge {
  readonly #library: DecisionLibrary;
  readonly #judged = new Map<string, Promise<Judgement>>();
  readonly #decisions = new Map<string, Promise<Decision>>();
  readonly #names = new Map<string, DecisionName[]>();

  constructor(library: DecisionLibrary) {
    this.#library = library;
  }

  async judge(named: NamedDecision | NamedCase): Promise<CheckedReference> {
    const judged = this.#judged.get(named.value) ?? this.#look(named);
    this.#judged.set(named.value, judged);
    return {
      kind: named.kind,
      text: named.text,
      start: named.start,
      end: named.end,
      canonical: named.value,
      urn: null,
      reading: null,
      asOf: null,
      ...(await judged),
    };
  }

  /** The decision that a name was found to be, whole; undefined where the library has none. */
  async decisionOf(value: string): Promise<Decision | undefined> {
    const id = (await this.#judged.get(value))?.decision;
    return id ? this.#get(id) : undefined;
  }

  #get(id: string): Promise<Decision> {
    const decision = this.#decisions.get(id) ?? this.#library.getDecision({ id });
    this.#decisions.set(id, decision);
    return decision;
  }

  async #look(named: NamedDecision | NamedCase): Promise<Judgement> {
    const name = decisionName(named.value);
    if (name.path === 'Súmula' && name.court === 'STF' && Number(name.number) > lastOfStf)
      return { standing: 'absent', reasons: ['last_number'], detail: String(lastOfStf), decision: null };
    const found = await this.#candidates(named.value);
    const same = found.filter((decision) =>
      this.#namesOf(decision).some((each) => isSameDecision(name, each)),
    );
    // STF and STJ number their themes alike: which of them a text means is not guessed.
    const courts = [...new Set(same.map(({ court }) => court))];
    if (name.court === '' && courts.length > 1)
      return { standing: 'confirmed', reasons: [], detail: courts.join(', '), decision: null };
    if (same[0]) return this.#inLibrary(same[0]);
    const near = found.find((decision) => this.#namesOf(decision).some((each) => isSameNumber(name, each)));
    const isMistyped = named.kind === 'case_number' && named.isMistyped;
    return {
      standing: 'not_in_library',
      reasons: [...(near ? ['other_class' as const] : []), ...(isMistyped ? ['check_digit' as const] : [])],
      detail: near ? near.number : '',
      decision: null,
    };
  }

  #namesOf(decision: ListedDecision): DecisionName[] {
    const names = this.#names.get(decision.id) ?? namesOfDecision(decision);
    this.#names.set(decision.id, names);
    return names;
  }

  /** Decisions that have the words of the number. */
  async #candidates(value: string): Promise<ListedDecision[]> {
    const found: ListedDecision[] = [];
    for (const search of searchesFor(value)) {
      const page = await this.#library.searchDecisions({ ...search, limit: mostCompared });
      found.push(...page.found.map(({ decision }) => decision));
    }
    return found;
  }

  /** By what the library knows of the situation; what the source says of it in words is only told. */
  async #inLibrary({ id }: ListedDecision): Promise<Judgement> {
    const { situation, details } = await this.#get(id);
    const status = details.find(({ kind }) => kind === 'status')?.text ?? '';
    const told = (standing: Judgement['standing'], reasons: Judgement['reasons']) => ({
      standing,
      reasons,
      detail: status.slice(0, 200),
      decision: id,
    });
    if (situation === 'superseded' || situation === 'cancelled')
      return told('superseded', ['decision_superseded']);
    const reason = remarkable[situation ?? 'decided'];
    if (reason) return told('confirmed', [reason]);
    return { standing: 'confirmed', reasons: [], detail: '', decision: id };
  }
}
