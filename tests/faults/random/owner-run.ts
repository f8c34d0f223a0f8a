import type { OwnedAccount } from '#/lib/db/account.ts';
import type { OwnedDeadlines } from '#/lib/db/deadlines.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedPractice } from '#/lib/db/practices.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { isRepeatable } from '#/lib/db/verbs/define-verb.ts';
import { verbs } from '#/lib/db/verbs/index.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Session } from '#/lib/domain/session.ts';
import { seeded } from '../../support/random.ts';
import { differenceOf } from './compare.ts';
import { Divergence } from './divergence.ts';
import { inputs } from './inputs.ts';
import { predict } from './model/index.ts';
import { isUnknownId } from './model/library-verbs.ts';
import { emptyWorld, type World } from './model/world.ts';
import { type ModelledVerb, modelledVerbs } from './modelled.ts';
import { settle } from './settle.ts';
import type { Memory } from './situation.ts';

type Call = (input: unknown) => Promise<unknown>;

export interface OwnerRunOptions {
  owner: string;
  sessions: OwnedSessions;
  library: OwnedLibrary;
  account: OwnedAccount;
  practice: OwnedPractice;
  matters: OwnedMatters;
  deadlines: OwnedDeadlines;
  /** What the other owners of the run have. */
  others: () => World[];
  /** True where faults are injected, so that an engine may itself run a repeatable call twice. */
  hasFaults: boolean;
  /** Told each call that was answered. */
  onCall: (verb: ModelledVerb, sent: number) => void;
}

/** One owner's calls, each compared with what the model says. Throws `Divergence` at the first difference. */
export class OwnerRun {
  readonly #options: OwnerRunOptions;
  readonly #handles: Readonly<Record<ModelledVerb, Call>>;
  readonly #memory: Memory = { keys: [], files: new Map() };
  world: World;

  constructor(options: OwnerRunOptions) {
    this.#options = options;
    this.world = emptyWorld(options.owner);
    const { sessions, library, account, practice, matters, deadlines } = options;
    this.#handles = new Proxy({} as Record<ModelledVerb, Call>, {
      get: (_target, name: string) => {
        const handle = [sessions, library, account, practice, matters, deadlines].find(
          (each) => name in each,
        ) as unknown as Record<string, Call>;
        return handle[name]?.bind(handle);
      },
    });
  }

  /** Calls the verb with an input that follows from the seed and from what the owner has. */
  async take(verb: ModelledVerb, seed: number): Promise<void> {
    const situation = {
      world: this.world,
      others: this.#options.others(),
      memory: this.#memory,
      random: seeded(seed),
    };
    await this.call(verb, inputs[verb](situation));
  }

  async call(verb: ModelledVerb, given: unknown): Promise<unknown> {
    const input = parseInput(modelledVerbs[verb].input, given);
    const predicted = this.#predict(verb, input);
    const settled = await settle(() => this.#handles[verb](given));
    this.#options.onCall(verb, settled.sent);
    const mayHaveRunTwice = verbs[verb].kind === 'write' && (settled.sent > 1 || this.#options.hasFaults);
    if ('refused' in settled) {
      const { code, message } = settled.refused;
      if ('refused' in predicted) {
        if (predicted.refused === code) return undefined;
        throw new Divergence(
          verb,
          given,
          `refused with ${code} (${message}) instead of ${predicted.refused}`,
        );
      }
      const isDone = settled.sent > 1 && !isRepeatable(verbs[verb] as never, input as never);
      if (!isDone) throw new Divergence(verb, given, `refused with ${code} (${message})`);
      await this.#adopt(predicted.after, given);
      return undefined;
    }
    if ('refused' in predicted) {
      throw new Divergence(verb, given, `was not refused with ${predicted.refused}`);
    }
    const { answer } = settled;
    const difference = differenceOf(verb, answer, predicted.answer);
    if (difference && !(mayHaveRunTwice && leavesNoTrace.has(verb))) {
      throw new Divergence(verb, given, difference);
    }
    this.world = predicted.after;
    this.#learn(verb, answer, predicted.answer);
    if (difference) await this.#compareWhole(given);
    return answer;
  }

  #predict(verb: ModelledVerb, input: unknown): ReturnType<typeof predict> | { refused: string } {
    try {
      return predict(verb, this.world, input);
    } catch (error) {
      if (error instanceof JucaError) return { refused: error.code };
      throw error;
    }
  }

  /** A second run of the call was refused because the first one had been carried out: what is stored must show it. */
  async #adopt(after: World, given: unknown): Promise<void> {
    this.world = after;
    await this.#compareWhole(given);
  }

  /** Compares the session that the input names, or the library. */
  async #compareWhole(given: unknown): Promise<void> {
    const { id } = given as { id?: string };
    if (id === undefined || !this.world.sessions[id]) {
      await this.call('listDecisions', { limit: 100 });
      if (id !== undefined) await this.call('get', { id });
      return;
    }
    await this.call('briefing', { id });
    await this.call('open', { id, limit: 100 });
  }

  /** Takes over what only the store can know: times, by which lists are ordered, and ids of new decisions. */
  #learn(verb: ModelledVerb, answer: unknown, predicted: unknown): void {
    if (verb === 'importDecisions') this.#learnIds(verb, answer as Outcomes, predicted as Outcomes);
    const session = sessionIn(answer);
    const kept = session && this.world.sessions[session.id];
    if (!kept) return;
    const { updatedAt } = kept.session;
    if (updatedAt !== 'now' && session.updatedAt < updatedAt) {
      throw new Divergence(verb, session.id, `updatedAt went back from ${updatedAt} to ${session.updatedAt}`);
    }
    kept.session.updatedAt = session.updatedAt;
  }

  #learnIds(verb: ModelledVerb, { outcomes }: Outcomes, predicted: Outcomes): void {
    for (const [index, { id }] of predicted.outcomes.entries()) {
      const told = outcomes[index]?.id ?? '';
      const kept = this.world.decisions.find((each) => each.id === id);
      if (kept && isUnknownId(id)) kept.id = told;
      else if (kept && kept.id !== told)
        throw new Divergence(verb, predicted, `named ${told} instead of ${id}`);
    }
  }
}

interface Outcomes {
  outcomes: { id: string }[];
}

/** Verbs whose second run changes nothing, and answers that it changed nothing (S-101, L-11). */
const leavesNoTrace: ReadonlySet<ModelledVerb> = new Set(['brief', 'importDecisions']);

/** The session in an answer, where it has one. */
const sessionIn = (answer: unknown): Session | undefined => {
  const { session, shelf } = answer as { session?: Session; shelf?: string };
  return shelf === undefined ? session : (answer as Session);
};
