import fc from 'fast-check';
import type { Doors } from '../../contract/suite/database.ts';
import { newCast, type Person } from '../../support/factories.ts';
import { type ModelledVerb, modelledVerbs } from './modelled.ts';
import { OwnerRun } from './owner-run.ts';
import { compareWhole } from './whole.ts';

/** What a run did. */
export class Tally {
  readonly calls = new Map<ModelledVerb, number>();
  /** Calls that were sent more than once. */
  sentAgain = 0;

  readonly count = (verb: ModelledVerb, sent: number): void => {
    this.calls.set(verb, (this.calls.get(verb) ?? 0) + 1);
    if (sent > 1) this.sentAgain += 1;
  };

  get operations(): number {
    return [...this.calls.values()].reduce((sum, each) => sum + each, 0);
  }

  /** Verbs of the registry that were never called. */
  get missing(): string[] {
    return Object.keys(modelledVerbs).filter((verb) => !this.calls.has(verb as ModelledVerb));
  }
}

/** How often a verb is drawn: the ones that make and change records more often than the ones that delete them. */
const weights: Partial<Record<ModelledVerb, number>> = {
  create: 5,
  append: 8,
  revise: 4,
  brief: 12,
  takeIn: 5,
  importDecisions: 4,
  trash: 2,
};

class VerbCommand implements fc.AsyncCommand<object, OwnerRun> {
  readonly #verb: ModelledVerb;
  readonly #seed: number;

  constructor(verb: ModelledVerb, seed: number) {
    this.#verb = verb;
    this.#seed = seed;
  }

  check = () => true;

  async run(_model: object, owner: OwnerRun): Promise<void> {
    await owner.take(this.#verb, this.#seed);
  }

  toString = () => `${this.#verb} (${this.#seed})`;
}

const verb = fc.oneof(
  ...(Object.keys(modelledVerbs) as ModelledVerb[]).map((name) => ({
    weight: weights[name] ?? 1,
    arbitrary: fc.constant(name),
  })),
);
const command = fc
  .tuple(verb, fc.nat())
  .map(([name, seed]): fc.AsyncCommand<object, OwnerRun> => new VerbCommand(name, seed));

/** What one owner does; the owners of a run work at the same time. */
const work = fc.array(command, { minLength: 15, maxLength: 45 });
const works = fc.tuple(work, work, work, work, work, work);

/** One run of six owners, which follows from the seed. Rejects with the first divergence. */
export const playOnce = async (
  doors: Doors,
  seed: number,
  hasFaults: boolean,
  tally: Tally,
): Promise<void> => {
  const property = fc.asyncProperty(works, async (given) => {
    const people = [newCast(), newCast()].flatMap((cast): Person[] => Object.values({ ...cast }));
    const runs: OwnerRun[] = people.map(
      (person) =>
        new OwnerRun({
          owner: person.id,
          sessions: doors.sessions.for(person),
          library: doors.library.for(person),
          account: doors.account.for(person),
          practice: doors.practices.for(person),
          matters: doors.matters.for(person),
          deadlines: doors.deadlines.for(person),
          others: () => runs.filter((run) => run.world.owner !== person.id).map(({ world }) => world),
          hasFaults,
          onCall: tally.count,
        }),
    );
    await Promise.all(
      runs.map((run, index) => fc.asyncModelRun(() => ({ model: {}, real: run }), given[index] ?? [])),
    );
    await Promise.all(runs.map(compareWhole));
  });
  await fc.assert(property, { seed, numRuns: 1, endOnFailure: true });
};
