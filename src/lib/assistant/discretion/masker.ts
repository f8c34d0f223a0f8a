import { limits } from '#/lib/domain/limits.ts';
import { checkedNumbers } from './checked-numbers.ts';
import type { Finding } from './kinds.ts';
import { KnownNames } from './known-names.ts';
import { plainUnits } from './plain-units.ts';
import { readingsOf } from './readings.ts';
import { StandIns, standInPattern, type WrittenValues } from './stand-ins.ts';
import { writtenForms } from './written-forms.ts';

export interface MaskerOptions {
  /** Id of the session: its stand-ins tell nothing of another's. */
  session: string;
  /** The stand-ins that the session has given, as the store keeps them. */
  keys: readonly string[];
  /** Names of the people and companies of the case, the fullest first. */
  names: readonly string[];
  /** Case numbers that everyone may read, such as those of decisions: they stay as they are. */
  publicNumbers?: readonly string[];
  /** Names that earlier texts have had. */
  found?: readonly string[];
  /** What is put back in the place of earlier stand-ins. */
  written?: WrittenValues;
}

const mostNames = 1_000;

/** Puts stand-ins in the place of what identifies people. One for each request to a model. */
export class Masker {
  readonly #standIns: StandIns;
  readonly #parties: readonly string[];
  readonly #found: Set<string>;
  #names: KnownNames;
  readonly #public: ReadonlySet<string>;

  constructor({ session, keys, names, publicNumbers = [], found = [], written = [] }: MaskerOptions) {
    this.#standIns = new StandIns(session, keys, limits.standIns, written);
    this.#parties = names;
    this.#found = new Set(found);
    this.#names = this.#indexed();
    this.#public = new Set(publicNumbers.map((number) => number.replace(/\D/g, '')));
  }

  /** Keys to be stored before what was masked leaves, so that the numbers stay the same. */
  get added(): readonly string[] {
    return this.#standIns.added;
  }

  /** Names that the texts have had so far. */
  get found(): readonly string[] {
    return [...this.#found];
  }

  /** What is put back in the place of each stand-in. */
  get written(): ReadonlyMap<string, string> {
    return this.#standIns.written;
  }

  /** Adds names that were found since, up to a number that bounds the work on each text. */
  learn(names: readonly string[]): void {
    const before = this.#found.size;
    for (const name of names) if (this.#found.size < mostNames) this.#found.add(name);
    if (this.#found.size > before) this.#names = this.#indexed();
  }

  /**
   * The text with stand-ins. Takes time in proportion to its length. What the model itself wrote has stand-ins already,
   * which stay where `isModels` says so.
   */
  mask(text: string, isModels = false): string {
    let masked = '';
    let end = 0;
    for (const place of this.#placesIn(text, isModels)) {
      masked += text.slice(end, place.start) + place.standIn;
      end = place.end;
    }
    return masked + text.slice(end);
  }

  #indexed(): KnownNames {
    const names = { parties: this.#parties, found: [...this.#found] };
    return new KnownNames(names, this.#standIns, (name) => plainUnits(name).text);
  }

  #placesIn(text: string, isModels: boolean): { start: number; end: number; standIn: string }[] {
    const written = new Map<string, string>();
    const places = readingsOf(text).flatMap((plain) => {
      const names = this.#names.findingsIn(plain.text);
      for (const { finding, written: name } of names) written.set(finding.value, name);
      const found = [...this.#numbersIn(plain.text), ...names.map(({ finding }) => finding)];
      return found.map((finding) => ({ finding, ...plain.placeOf(finding.start, finding.end) }));
    });
    const literals = [...text.matchAll(standInPattern)].map((match) => literalAt(match, isModels));
    return distinct([...literals, ...places], text)
      .filter(({ finding }) => finding.value !== '')
      .toSorted((a, b) => a.start - b.start)
      .map(({ finding, start, end }) => ({
        start,
        end,
        standIn: this.#standIns.of(
          finding.kind,
          finding.value,
          (isName(finding) && written.get(finding.value)) || text.slice(start, end),
        ),
      }));
  }

  /** Numbers and what is known by its form, without the case numbers that everyone may read. */
  #numbersIn(plain: string): Finding[] {
    const forms = writtenForms(plain);
    return [...checkedNumbers(plain).map((finding) => byWord(finding, forms)), ...forms].filter(
      ({ kind, value }) => kind !== 'processo' || !this.#public.has(value.padStart(20, '0')),
    );
  }
}

const isName = ({ kind }: Finding): boolean => kind === 'pessoa' || kind === 'empresa';

/** Something that looks like a stand-in; without a value where it is one, and stays. */
const literalAt = ({ 0: found, index }: RegExpExecArray, isModels: boolean): Place => {
  const [start, end] = [index, index + found.length];
  return { finding: { kind: 'trecho', value: isModels ? '' : found, start, end }, start, end };
};

/** A number whose kind the word before it or its form tells, where one check digit in ten is right by chance. */
const byWord = (finding: Finding, forms: readonly Finding[]): Finding => {
  if (!byChance.has(finding.kind)) return finding;
  return forms.find(({ start, end }) => start === finding.start && end === finding.end) ?? finding;
};
const byChance = new Set<Finding['kind']>(['pis', 'cnh', 'sus', 'cartao']);

interface Place {
  finding: Finding;
  start: number;
  end: number;
}

/** Of places that overlap the first in the list has the whole; of the others stays what is free, part by part. */
const distinct = (places: readonly Place[], text: string): Place[] => {
  const taken = new Uint8Array(text.length);
  return places.flatMap(({ finding, start, end }) => {
    const parts: Place[] = [];
    for (let at = start; at < end; at += 1) {
      if (taken[at] !== 0) continue;
      const from = at;
      while (at < end && taken[at] === 0) at += 1;
      taken.fill(1, from, at);
      const value = from === start && at === end ? finding.value : `${finding.value} ${from - start}`;
      if (/[\p{L}\p{N}]/u.test(text.slice(from, at))) {
        parts.push({ finding: { ...finding, value }, start: from, end: at });
      }
    }
    return parts;
  });
};
