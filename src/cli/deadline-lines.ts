import { createTranslator } from 'use-intl/core';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { ExplainedDay, Reckoning, Refusal, Step, Warning } from '#/lib/domain/deadlines/reckoning.ts';
import type { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';

/** A reckoning as lines of text. */
export class DeadlineLines {
  readonly #say;
  readonly #day: Intl.DateTimeFormat;

  constructor(locale: Locale) {
    this.#say = createTranslator({ locale, messages: messages[locale], namespace: 'deadlines' });
    this.#day = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  }

  reckoning(request: DeadlineRequest, { lastDay, lastTime, steps, days, warnings }: Reckoning): string[] {
    return [
      `${this.#head(request)}: ${this.#dated(lastDay)}${lastTime ? ` ${lastTime}` : ''}`,
      ...warnings.map((warning) => `  ! ${this.#warning(warning)}`),
      ...steps.map((step) => `  - ${this.#step(step)}`),
      ...days.map((day) => `    ${this.#explained(day)}`),
    ];
  }

  refusal({ refused, source }: Refusal): string {
    return withSource(this.#say(`refusals.${refused}`), source);
  }

  #head({ event, term, party, court, comarca }: DeadlineRequest): string {
    const named =
      'named' in term
        ? this.#say(`terms.${term.named}`)
        : `${this.#say(`regimes.${term.regime}`)}, ${this.#say(`units.${term.unit}`, { amount: term.amount })}`;
    const parts = [named, this.#say(`parties.${party}`), court, comarca].filter(Boolean).join(', ');
    return `${parts} (${this.#say(`events.${event.kind}`)}, ${this.#dated(event.day)})`;
  }

  #warning({ code, source, days = [] }: Warning): string {
    const named = days.map((day) => this.#dated(day)).join(', ');
    return withSource(this.#say(`warnings.${code}`, { days: named }), source);
  }

  #step({ code, source, day, amount = 0, unit = 'days' }: Step): string {
    const term = this.#say(`units.${unit}`, { amount });
    return withSource(this.#say(`steps.${code}`, { day: day ? this.#dated(day) : '', amount, term }), source);
  }

  #explained({ day, count, code, source, name }: ExplainedDay): string {
    const text = this.#say(`days.${code}`, { count: count ?? 0 });
    return `${this.#dated(day)}  ${withSource(name ? `${text}: ${name}` : text, source)}`;
  }

  #dated(day: string): string {
    return `${day} ${this.#day.format(Date.parse(`${day}T00:00:00Z`)).replace('.', '')}`;
  }
}

const withSource = (text: string, source: string): string => (source ? `${text} [${source}]` : text);
