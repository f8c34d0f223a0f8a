import { createTranslator } from 'use-intl/core';
import { DeadlineWords } from '#/i18n/deadline-words.ts';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { Reckoning, Refusal } from '#/lib/domain/deadlines/reckoning.ts';
import type { DeadlineRequest } from '#/lib/domain/deadlines/request.ts';

/** A reckoning as lines of text. */
export class DeadlineLines {
  readonly #words: DeadlineWords;
  readonly #weekday: Intl.DateTimeFormat;

  constructor(locale: Locale) {
    const say = createTranslator({ locale, messages: messages[locale], namespace: 'deadlines' });
    this.#words = new DeadlineWords(say, (day) => this.#dated(day));
    this.#weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  }

  reckoning(request: DeadlineRequest, { lastDay, lastTime, steps, days, warnings }: Reckoning): string[] {
    const words = this.#words;
    return [
      `${words.request(request)}: ${this.#dated(lastDay)}${lastTime ? ` ${lastTime}` : ''}`,
      ...warnings.map((warning) => `  ! ${withSource(words.warning(warning), warning)}`),
      ...steps.map((step) => `  - ${withSource(words.step(step), step)}`),
      ...days.map((day) => `    ${this.#dated(day.day)}  ${withSource(words.day(day), day)}`),
    ];
  }

  refusal(refusal: Refusal): string {
    return withSource(this.#words.refusal(refusal), refusal);
  }

  #dated(day: string): string {
    return `${day} ${this.#weekday.format(Date.parse(`${day}T00:00:00Z`)).replace('.', '')}`;
  }
}

const withSource = (text: string, { source }: { source: string }): string =>
  source ? `${text} [${source}]` : text;
