/** When the host of a model sent how much of each answer, by the clock of this process. */
export class SentLog {
  readonly #sent = new Map<string, { at: number; length: number }[]>();

  /** Notes an event of the rehearsal as it is written, in the answer to a request with this body. */
  readonly note = (event: string, body: string): void => {
    const words = contentOf(event);
    const question = body.match(questions)?.at(-1);
    if (words === '' || question === undefined) return;
    const sent = this.#sent.get(question) ?? [];
    this.#sent.set(question, sent);
    sent.push({ at: performance.now(), length: (sent.at(-1)?.length ?? 0) + words.length });
  };

  /** UTF-16 units that were sent before a time. */
  lengthAt(question: string, time: number): number {
    return this.#sent.get(question)?.findLast(({ at }) => at < time)?.length ?? 0;
  }

  /** When the first of the text was sent that comes after so many units; undefined where nothing does. */
  timeAfter(question: string, length: number): number | undefined {
    return this.#sent.get(question)?.find((sent) => sent.length > length)?.at;
  }
}

const questions = /Pergunta \d+ da rodada \w+ \d+/g;

/** A question that the log knows again. `round` is a word and a number. */
export const questionOf = (round: string, index: number): string => `Pergunta ${index} da rodada ${round}`;

const contentOf = (event: string): string => {
  const data = event.slice('data: '.length).trim();
  if (!data.startsWith('{')) return '';
  const { choices } = JSON.parse(data) as { choices: { delta: { content?: string } }[] };
  return choices[0]?.delta.content ?? '';
};
