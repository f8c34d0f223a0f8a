import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthFinding } from '../engine-health.ts';
import type { RestoreAdvice } from './backup/newest.ts';

/**
 * Whether the database may be written to, and why not. Damage closes the gate until the engine is opened again: what
 * SQLite writes into a damaged file can damage more of it.
 */
export class WriteGate {
  readonly #onDamage: () => void;
  #damage: HealthFinding | undefined;
  #advice: RestoreAdvice = { note: '', message: '' };
  #file: HealthFinding | undefined;
  #refused: HealthFinding | undefined;

  /** `onDamage` is called once, when damage is first met. */
  constructor(onDamage: () => void) {
    this.#onDamage = onDamage;
  }

  get findings(): HealthFinding[] {
    const damage = this.#damage && { ...this.#damage, note: `${this.#damage.note} ${this.#advice.note}` };
    const refused = this.#refused?.reason === this.#file?.reason ? undefined : this.#refused;
    return [damage, this.#file, refused].filter((finding) => finding !== undefined);
  }

  /** Why the last write was refused, where that may pass by itself. */
  get refused(): HealthFinding | undefined {
    return this.#refused;
  }

  get isClosed(): boolean {
    return this.#damage !== undefined || this.#file !== undefined;
  }

  /** Throws `unavailable` where nothing may be written. */
  check(): void {
    if (this.#damage) throw refusal(damaged, this.#advice.message);
    if (this.#file) throw refusal(this.#file);
  }

  /** What the writing thread found at the path of the file. */
  fileIs(problem: HealthFinding | undefined): void {
    this.#file = problem;
  }

  /** Damage was met; `note` says where, in one sentence for the operator. */
  damaged(note: string): void {
    if (this.#damage) return;
    this.#damage = { reason: 'damaged', note };
    this.#onDamage();
  }

  /** What to do about the damage. */
  advise(advice: RestoreAdvice): void {
    this.#advice = advice;
  }

  succeeded(): void {
    this.#refused = undefined;
  }

  /** A call failed; reads tell of damage alone. */
  failed(error: unknown, kind: 'read' | 'write'): void {
    if (!(error instanceof JucaError) || error.code !== 'unavailable') return;
    const { reason } = error.details;
    if (reason === 'damaged') this.damaged(damaged.note);
    else if (kind === 'write') this.refuse({ reason: reason ?? 'write_failed', note: error.message });
  }

  refuse(finding: HealthFinding): void {
    this.#refused = finding;
  }
}

const damaged: HealthFinding = { reason: 'damaged', note: 'The database file is damaged.' };

const refusal = ({ reason, note }: HealthFinding, advice = ''): JucaError => {
  const message = `${note} Nothing is stored any more; reading goes on. ${advice}`;
  return new JucaError('unavailable', message.trim(), { retryAfter: 60, reason });
};
