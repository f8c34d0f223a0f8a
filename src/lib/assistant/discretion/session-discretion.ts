import type { Departure, Discretion } from '#/lib/domain/discretion.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { AnswerFailure } from '../answerer.ts';
import type { MaskedRequest } from './mask-request.ts';
import type { Mask } from './masking-desk.ts';
import { remarkOf } from './remark.ts';
import { Restorer } from './restorer.ts';
import { depart, type Ledger } from './sending.ts';

/** What of an owner's sessions this needs; `OwnedSessions` has it. */
interface DiscretionStore extends Ledger {
  getStandIns(input: { id: string }): Promise<{ keys: string[] }>;
  numberStandIns(input: { id: string; keys: string[] }): Promise<{ keys: string[] }>;
  completeDeparture(input: { departure: string; input: number; output: number }): Promise<Departure>;
}

export interface DiscretionOptions {
  store: DiscretionStore;
  /** Masks requests of the session's owner. */
  mask: Mask;
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
  #keys: readonly string[];
  readonly #written = new Map<string, string>();
  #found: readonly string[] = [];
  #last: string | undefined;
  #before: Promise<unknown> = Promise.resolve();

  private constructor(options: DiscretionOptions, setting: Discretion, keys: readonly string[]) {
    this.setting = setting;
    this.#options = options;
    this.#keys = keys;
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
    return remarkOf(this.setting.discretion);
  }

  /**
   * A request with stand-ins in its texts; as it is where the session's texts go in clear. One after the other, since each
   * goes on from the stand-ins of the one before. Throws what `Mask` throws.
   */
  masked(body: string): Promise<Pick<MaskedRequest, 'body' | 'added' | 'left'>> {
    if (!this.isMasked) return Promise.resolve({ body, added: [], left: undefined });
    return this.#inTurn(async () => {
      const masked = await this.#mask(body);
      return this.#keep(masked, [...this.#keys, ...masked.added]);
    });
  }

  #inTurn(masking: () => Promise<MaskedRequest>): Promise<MaskedRequest> {
    const masked = this.#before.then(masking);
    this.#before = masked.catch(() => {});
    return masked;
  }

  #mask(body: string): Promise<MaskedRequest> {
    const { mask, sessionId: session, parties: names = [], publicNumbers = [] } = this.#options;
    const known = { session, keys: this.#keys, names, publicNumbers, found: this.#found };
    return mask({ ...known, written: this.#written, body });
  }

  #keep(masked: MaskedRequest, keys: readonly string[]): MaskedRequest {
    this.#keys = keys;
    this.#found = masked.found;
    for (const [standIn, value] of masked.written) this.#written.set(standIn, value);
    return masked;
  }

  /**
   * A request whose stand-ins have the numbers that the store keeps. Where another request of the session, such as the one
   * for a title, was numbered meanwhile, it is masked again by the order of the store: then it has no new stand-in.
   */
  async #numbered(body: string): Promise<MaskedRequest> {
    const { store, sessionId } = this.#options;
    for (;;) {
      const masked = await this.#mask(body).catch(notMasked);
      if (masked.left !== undefined) throw new AnswerFailure('not_masked');
      const { added } = masked;
      if (added.length === 0) return this.#keep(masked, this.#keys);
      const { keys } = await store.numberStandIns({ id: sessionId, keys: [...added] });
      const isInOrder = [...this.#keys, ...added].every((key, place) => keys[place] === key);
      if (isInOrder) return this.#keep(masked, keys);
      this.#keys = keys;
    }
  }

  /**
   * What a request goes through: masks its body, stores the numbers of new stand-ins and the ledger's line, and returns
   * the body that leaves. Throws `AnswerFailure` where it may not leave: with `not_allowed` by the session's setting, with
   * `server_full` where too many requests wait to be masked, and with `not_masked` where one could not be masked, or still
   * has an identifier with right check digits.
   */
  beforeSend(answer: { blockId: string; model: string }) {
    return async (body: string, host: string): Promise<string> => {
      const { store, sessionId } = this.#options;
      const leaving = this.isMasked ? (await this.#inTurn(() => this.#numbered(body))).body : body;
      const passage = { ledger: store, sessionId, ...answer, isMasked: this.isMasked };
      this.#last = await depart(passage, leaving, host);
      return leaving;
    };
  }

  /** A restoration of its own for the answer's text, and for each text that a tool gets. */
  restore(): { push: (text: string) => string; end: () => string } {
    const restorer = new Restorer(this.#written);
    return { push: (text) => restorer.take(text), end: () => restorer.end() };
  }

  /** Writes the tokens of the answer into the ledger's last line. Nothing where nothing left. */
  async complete(tokens: { input: number; output: number }): Promise<void> {
    if (this.#last) await this.#options.store.completeDeparture({ departure: this.#last, ...tokens });
  }
}

/** The error itself may quote the request, so that it goes no further. */
const notMasked = (error: unknown): never => {
  const isBusy = error instanceof JucaError && error.code === 'overloaded';
  throw new AnswerFailure(isBusy ? 'server_full' : 'not_masked');
};
