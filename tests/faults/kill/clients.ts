import type { NewBlock } from '#/lib/domain/session.ts';
import { message } from '../../support/factories.ts';
import type { Violations } from '../fault.ts';
import type { Person } from '../person.ts';
import type { Batch, Ledger } from './ledger.ts';

export interface Place {
  person: Person;
  session: string;
}

/** Clients that append until the server has ended. */
export class Clients {
  readonly #ledger: Ledger;
  readonly #violations: Violations;
  readonly #random: () => number;
  #inFlight = 0;

  constructor(ledger: Ledger, violations: Violations, random: () => number) {
    this.#ledger = ledger;
    this.#violations = violations;
    this.#random = random;
  }

  /** Appends sent and not yet answered. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** Starts that many clients; resolves once the connection of each has broken. */
  async appendUntilBroken(count: number, places: Place[]): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#appendUntilBroken(places)));
  }

  /** Repeats the unanswered appends with the same ids. */
  async retryUnanswered(): Promise<void> {
    for (const batch of this.#ledger.unanswered) await this.#send(batch);
  }

  async #appendUntilBroken(places: Place[]): Promise<void> {
    for (;;) {
      const { person, session } = this.#pick(places);
      const batch = this.#ledger.send(person, session, this.#newBlocks());
      this.#inFlight += 1;
      const broken = await this.#send(batch).catch(() => true);
      this.#inFlight -= 1;
      if (broken) return;
    }
  }

  async #send(batch: Batch): Promise<void> {
    const { status, body } = await batch.person.append(batch.session, batch.blocks);
    this.#violations.expect(status === 201, `an append was answered ${status}`);
    if (status === 201) this.#ledger.acknowledge(batch, body);
  }

  /** Mostly one message of about 1 KB; sometimes several, sometimes one that fills many pages of the database. */
  #newBlocks(): NewBlock[] {
    const kind = this.#random();
    if (kind < 0.05) return [message(longText)];
    const count = kind < 0.2 ? 1 + Math.floor(this.#random() * 4) : 1;
    return Array.from({ length: count }, () => message(`${text} ${this.#random()}`));
  }

  #pick(places: Place[]): Place {
    const place = places[Math.floor(this.#random() * places.length)];
    if (!place) throw new Error('There is no session to append to.');
    return place;
  }
}

const text = 'A operadora recusou a cobertura da cirurgia sob alegação de ausência no rol. '.repeat(12);
const longText = text.repeat(40);
