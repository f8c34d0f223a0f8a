import { setImmediate as turn } from 'node:timers/promises';
import type { Departure, Discretion } from '#/lib/domain/discretion.ts';
import { Masker } from './masker.ts';
import { namesIn } from './people.ts';
import { maskingRemark } from './remark.ts';
import { requestTexts } from './request-texts.ts';
import { depart, type Ledger } from './sending.ts';

/** What of an owner's sessions this needs; `OwnedSessions` has it. */
interface DiscretionStore extends Ledger {
  getStandIns(input: { id: string }): Promise<{ keys: string[] }>;
  numberStandIns(input: { id: string; keys: string[] }): Promise<{ keys: string[] }>;
  completeDeparture(input: { departure: string; input: number; output: number }): Promise<Departure>;
}

export interface DiscretionOptions {
  store: DiscretionStore;
  sessionId: string;
  /** Names that the diagnosis gives to the parties, the fullest first. */
  parties?: readonly string[];
  /** Case numbers that everyone may read, such as those of the precedents. */
  publicNumbers?: readonly string[];
}

/**
 * What stands between a session's texts and a model's host, for one answer: the setting, the masking, the ledger. The
 * names of `restore` and `remark` are those that a model's answerer asks for.
 */
export class SessionDiscretion {
  readonly setting: Discretion;
  readonly #options: DiscretionOptions;
  readonly #masker: Masker;
  /** Texts whose names are known. */
  readonly #read = new Set<string>();
  #stored = 0;
  #last: string | undefined;

  private constructor(options: DiscretionOptions, setting: Discretion, keys: readonly string[]) {
    this.setting = setting;
    this.#options = options;
    const { sessionId: session, parties = [], publicNumbers = [] } = options;
    this.#masker = new Masker({ session, keys, names: parties, publicNumbers });
  }

  /** Reads what holds of the session. Throws `not_found`. */
  static async open(options: DiscretionOptions): Promise<SessionDiscretion> {
    const { store, sessionId: id } = options;
    const [setting, { keys }] = await Promise.all([store.getDiscretion({ id }), store.getStandIns({ id })]);
    return new SessionDiscretion(options, setting, keys);
  }

  get isMasked(): boolean {
    return this.setting.discretion !== 'clear';
  }

  /** What the model has to know of masking. */
  get remark(): string {
    return this.isMasked ? maskingRemark : '';
  }

  /**
   * The body of a request with stand-ins in its texts; as it is where the session's texts go in clear. Other work gets its
   * turn between two texts. Throws `SyntaxError` for a body that is no JSON.
   */
  async masked(body: string): Promise<string> {
    if (!this.isMasked) return body;
    const request: Record<string, unknown> = JSON.parse(body);
    const texts = requestTexts(request);
    for (const { text } of texts) {
      if (this.#read.has(text)) continue;
      this.#read.add(text);
      this.#masker.learn(namesIn(text));
      await turn();
    }
    for (const { text, isModels, replace } of texts) {
      replace(this.#masker.mask(text, isModels));
      await turn();
    }
    return JSON.stringify(request);
  }

  /**
   * What a request goes through: masks its body, stores the numbers of new stand-ins and the ledger's line, and returns
   * the body that leaves. Throws `AnswerFailure` with `not_allowed` where it may not leave.
   */
  beforeSend(answer: { blockId: string; model: string }) {
    return async (body: string, host: string): Promise<string> => {
      const { store, sessionId, publicNumbers = [] } = this.#options;
      const leaving = await this.masked(body);
      const added = this.#masker.added.slice(this.#stored);
      if (added.length > 0) await store.numberStandIns({ id: sessionId, keys: added });
      this.#stored += added.length;
      const passage = { ledger: store, sessionId, ...answer, publicNumbers, isMasked: this.isMasked };
      this.#last = await depart(passage, leaving, host);
      return leaving;
    };
  }

  /** A restoration of its own for the answer's text, and for each text that a tool gets. */
  restore(): { push: (text: string) => string; end: () => string } {
    const restorer = this.#masker.restorer();
    return { push: (text) => restorer.take(text), end: () => restorer.end() };
  }

  /** Writes the tokens of the answer into the ledger's last line. Nothing where nothing left. */
  async complete(tokens: { input: number; output: number }): Promise<void> {
    if (this.#last) await this.#options.store.completeDeparture({ departure: this.#last, ...tokens });
  }
}
