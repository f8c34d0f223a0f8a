import type { AccountAnswering, AnsweringModel } from '#/lib/domain/answering.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import { ApiError } from '../api/api-error.ts';
import type { NewSetting } from './answering.ts';

/** Where the settings come from. */
export interface SettingsSource {
  answering: () => Promise<AccountAnswering>;
  setting: (sessionId: string) => Promise<Discretion>;
  put: (sessionId: string, setting: NewSetting) => Promise<Discretion>;
  putDefault: (model: string | null) => Promise<AccountAnswering>;
}

/** Where the server has no models, and no word of a session. */
const guideAlone: AccountAnswering = { models: [], default: null, chosen: null, tokens: null };
const guideAnswers: Discretion = { discretion: 'none', answering: true, model: null, agreed: null };

/** Who can answer, and how the answers of each session are written, as far as this page was told. */
export class AnswerSettings {
  readonly #source: SettingsSource;
  readonly #settings = new Map<string, Discretion>();
  /** Sessions whose setting was asked for since `outdated`. */
  readonly #fresh = new Set<string>();
  /** What `loadSetting` waits for, by session. */
  readonly #coming = new Map<string, Promise<Discretion>>();
  /** Requests are numbered as they are sent, since answers may overtake each other. */
  #count = 0;
  /** For each session the number of the request whose answer is known. */
  readonly #known = new Map<string, number>();
  /** The number of the last request before `outdated`. */
  #lastOutdated = 0;
  #round = 0;
  readonly #listeners = new Set<() => void>();
  #answering: AccountAnswering | null = null;
  #asked: Promise<AccountAnswering> | null = null;

  constructor(source: SettingsSource) {
    this.#source = source;
  }

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Null while it is not known. */
  readonly answering = (): AccountAnswering | null => this.#answering;

  /** Null while it is not known. */
  setting(sessionId: string): Discretion | null {
    return this.#settings.get(sessionId) ?? null;
  }

  /** Changes with each call of `outdated`. */
  readonly round = (): number => this.#round;

  /** Another tab or device may have changed anything: the next call of each `load` asks again. */
  outdated(): void {
    this.#asked = null;
    this.#fresh.clear();
    this.#coming.clear();
    this.#lastOutdated = this.#count;
    this.#tell(() => (this.#round += 1));
  }

  /** Asks once until `outdated`; where no answer came, the next call asks again. Throws `ApiError`. */
  async load(): Promise<AccountAnswering> {
    this.#asked ??= orWhereMissing(this.#source.answering(), guideAlone);
    const asked = this.#asked;
    try {
      const told = await asked;
      const isNews = this.#asked === asked || this.#answering === null;
      if (isNews && this.#answering !== told) this.#tell(() => (this.#answering = told));
      return told;
    } catch (error) {
      if (this.#asked === asked) this.#asked = null;
      throw error;
    }
  }

  /** Throws `ApiError`. */
  async loadSetting(sessionId: string): Promise<Discretion> {
    const known = this.#fresh.has(sessionId) ? this.#settings.get(sessionId) : undefined;
    return known ?? this.#coming.get(sessionId) ?? this.#newSetting(sessionId);
  }

  /** Asks the server again: another tab or device may have changed the setting. Throws `ApiError`. */
  async reloadSetting(sessionId: string): Promise<Discretion> {
    const number = this.#nextNumber();
    const told = await orWhereMissing(this.#source.setting(sessionId), guideAnswers);
    this.#hear(sessionId, told, number);
    return told;
  }

  /** Changes one thing of the setting as the server knows it now. Throws `ApiError`. */
  async set(sessionId: string, change: Partial<NewSetting>): Promise<void> {
    const { discretion, answering, model } = await this.reloadSetting(sessionId);
    const told = await this.#source.put(sessionId, { discretion, answering, model, ...change });
    // What was asked while the change was on its way may have been answered before it.
    this.#hear(sessionId, told, this.#nextNumber());
  }

  /** Chooses the model of the sessions that have chosen none; null for the first one of the server. Throws `ApiError`. */
  async chooseDefault(model: string | null): Promise<void> {
    const told = await this.#source.putDefault(model);
    this.#asked = Promise.resolve(told);
    this.#tell(() => (this.#answering = told));
  }

  #newSetting(sessionId: string): Promise<Discretion> {
    const coming = this.reloadSetting(sessionId).finally(() => {
      if (this.#coming.get(sessionId) === coming) this.#coming.delete(sessionId);
    });
    this.#coming.set(sessionId, coming);
    return coming;
  }

  /** An answer to a request that was sent before the one whose answer is known counts for nothing. */
  #hear(sessionId: string, told: Discretion, number: number): void {
    if (number < (this.#known.get(sessionId) ?? 0)) return;
    this.#known.set(sessionId, number);
    if (number > this.#lastOutdated) this.#fresh.add(sessionId);
    this.#tell(() => this.#settings.set(sessionId, told));
  }

  #nextNumber(): number {
    this.#count += 1;
    return this.#count;
  }

  #tell(change: () => unknown): void {
    change();
    for (const listener of this.#listeners) listener();
  }
}

/** The model that the next answer of the session is written by; undefined where the guide writes it, or where `goneModel` is. */
export const chosenModel = (
  answering: AccountAnswering | null,
  setting: Discretion | null,
): AnsweringModel | undefined => {
  if (!answering || !setting || setting.discretion === 'none') return undefined;
  const id = setting.model ?? answering.default;
  return answering.models.find((model) => model.id === id);
};

/** The name of what answers in the sessions that have chosen nothing, or its id where it is not set any more; undefined for the guide. */
export const accountModel = ({ models, default: id }: AccountAnswering): string | undefined =>
  id === null || id === noModel ? undefined : (models.find((model) => model.id === id)?.name ?? id);

/**
 * The id of the model that the session or the account has chosen and that is not set any more. The server never replaces
 * it: an answer by it fails until another model is chosen.
 */
export const goneModel = (
  answering: AccountAnswering | null,
  setting: Discretion | null,
): string | undefined => {
  if (!answering || !setting || setting.discretion === 'none' || answering.models.length === 0)
    return undefined;
  const id = setting.model ?? answering.default;
  return id === null || id === noModel || chosenModel(answering, setting) ? undefined : id;
};

/** Whether the person has yet to see and agree to what goes to the model's host. */
export const needsAgreement = ({ host }: AnsweringModel, { agreed }: Discretion): boolean =>
  agreed?.host !== host;

/** A server without the route has nothing to say of it. */
const orWhereMissing = <T>(asked: Promise<T>, otherwise: T): Promise<T> =>
  asked.catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'not_found') return otherwise;
    throw error;
  });
