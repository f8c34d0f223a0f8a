import type { Dialect } from 'kysely';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from '#/lib/db/contract.ts';
import type { Engine, OverdueAnswer, OwnedChange } from '#/lib/db/engine.ts';
import type { EngineHealth } from '#/lib/db/engine-health.ts';
import type { InstallationSizes } from '#/lib/db/installation-sizes.ts';
import type { JsonAnswer } from '#/lib/db/json-answers.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Metrics } from './metrics.ts';

/** An engine whose calls are timed by verb; all else is the engine's own. */
export class MeasuredEngine implements Engine {
  readonly #engine: Engine;
  readonly #metrics: Metrics;

  constructor(engine: Engine, metrics: Metrics) {
    this.#engine = engine;
    this.#metrics = metrics;
  }

  call<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<VerbOutput<N>> {
    return this.#timed(verb, this.#engine.call(verb, owner, input));
  }

  callForJson<N extends JsonVerb>(verb: N, owner: string, input: ParsedInput<N>): Promise<JsonAnswer<N>> {
    return this.#timed(verb, this.#engine.callForJson(verb, owner, input));
  }

  onChange(listener: (change: OwnedChange) => void): () => void {
    return this.#engine.onChange(listener);
  }

  onGap(listener: () => void): () => void {
    return this.#engine.onGap(listener);
  }

  announceSignOut(user: string): void {
    this.#engine.announceSignOut(user);
  }

  onSignOut(listener: (user: string) => void): () => void {
    return this.#engine.onSignOut(listener);
  }

  signInDialect(): Dialect {
    return this.#engine.signInDialect();
  }

  sizes(): InstallationSizes {
    return this.#engine.sizes();
  }

  overdueAnswers(): Promise<OverdueAnswer[]> {
    return this.#engine.overdueAnswers();
  }

  health(): Promise<EngineHealth> {
    return this.#engine.health();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  async #timed<T>(verb: string, answer: Promise<T>): Promise<T> {
    const began = performance.now();
    const record = (outcome: string) => this.#metrics.call(verb, outcome, (performance.now() - began) / 1000);
    try {
      const value = await answer;
      record('ok');
      return value;
    } catch (error) {
      record(error instanceof JucaError ? error.code : 'defect');
      throw error;
    }
  }
}
