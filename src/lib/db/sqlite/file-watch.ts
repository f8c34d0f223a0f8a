import type { HealthFinding } from '../engine-health.ts';
import type { OpenFile } from './file/open-file.ts';

/** How often the file at the path is looked at while nobody writes. */
const everyMilliseconds = 1_000;

/** Tells whether the file at the path is the open one: at the first look, and whenever that changes. */
export class FileWatch {
  readonly #file: OpenFile;
  readonly #report: (problem: HealthFinding | undefined) => void;
  readonly #timer: NodeJS.Timeout;
  #known: string | undefined;

  constructor(file: OpenFile, report: (problem: HealthFinding | undefined) => void) {
    this.#file = file;
    this.#report = report;
    this.#timer = setInterval(() => this.#look(), everyMilliseconds);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const problem = this.#problem();
    if ((problem?.note ?? '') === this.#known) return;
    this.#known = problem?.note ?? '';
    this.#report(problem);
  }

  #problem(): HealthFinding | undefined {
    try {
      return this.#file.problemOfContent();
    } catch (error) {
      return { reason: 'damaged', note: `The database file cannot be read: ${error}.` };
    }
  }
}
