import type { useTranslations } from 'use-intl';
import type { DeadlineBasis } from '#/lib/domain/deadlines/deadline.ts';
import type { ExplainedDay, Refusal, Step, Warning } from '#/lib/domain/deadlines/reckoning.ts';
import type { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';

/** Texts below `deadlines`, as `useTranslations` and `createTranslator` give them. */
export type DeadlineTexts = ReturnType<typeof useTranslations<'deadlines'>>;

/** What reckonings say, in one language. `dated` writes a day, which comes as an ISO date. */
export class DeadlineWords {
  readonly #say: DeadlineTexts;
  readonly #dated: (day: string) => string;

  constructor(say: DeadlineTexts, dated: (day: string) => string) {
    this.#say = say;
    this.#dated = dated;
  }

  /** The term by its name, or by procedure and length. */
  term({ term }: Pick<DeadlineRequest, 'term'>): string {
    return 'named' in term
      ? this.#say(`terms.${term.named}`)
      : `${this.#say(`regimes.${term.regime}`)}, ${this.#say(`units.${term.unit}`, { amount: term.amount })}`;
  }

  /** What a deadline without a title is called. */
  basis(basis: DeadlineBasis): string {
    return basis.kind === 'reckoned' ? this.term(basis.request) : this.#say('given');
  }

  /** Term, party and place, and the event in brackets. */
  request({ event, party, court, comarca, ...request }: DeadlineRequest): string {
    const parts = [this.term(request), this.#say(`parties.${party}`), court, comarca];
    const begun = `${this.#say(`events.${event.kind}`)}, ${this.#dated(event.day)}`;
    return `${parts.filter(Boolean).join(', ')} (${begun})`;
  }

  warning({ code, days = [], dayCount = days.length }: Warning): string {
    const named = days.map((day) => this.#dated(day)).join(', ');
    const count = dayCount - days.length;
    return this.#say(`warnings.${code}`, {
      days: count > 0 ? this.#say('moreDays', { days: named, count }) : named,
    });
  }

  step({ code, day, amount = 0, unit = 'days' }: Step): string {
    const term = this.#say(`units.${unit}`, { amount });
    return this.#say(`steps.${code}`, { day: day ? this.#dated(day) : '', amount, term });
  }

  day({ code, count, name }: ExplainedDay): string {
    const text = this.#say(`days.${code}`, { count: count ?? 0 });
    return name ? `${text}: ${name}` : text;
  }

  refusal({ refused }: Refusal): string {
    return this.#say(`refusals.${refused}`);
  }
}
