/** What a fault's play showed. */
export interface Outcome {
  /** What was looked at, in lines for a reader. */
  lines: string[];
  /** What should not have happened; empty where everything held. */
  violations: string[];
  /** Why it could not be played on this machine; then nothing was shown. */
  impossible?: string;
}

export interface FaultOptions {
  /** Times that a process is killed. */
  rounds: number;
  /** Of these, how many kill the whole server with its pages. */
  whole: number;
  /** Where the random moments come from, so that a run can be repeated nearly. */
  seed: number;
  /** As little as shows the point. */
  short: boolean;
}

/** Something that goes wrong, and what must happen then. */
export interface Fault {
  name: string;
  /** What must happen. */
  promise: string;
  play: (options: FaultOptions) => Promise<Outcome>;
}

/** Collects what should not have happened; a few of each kind tell enough. */
export class Violations {
  readonly all: string[] = [];
  #unlisted = 0;

  expect(holds: boolean, otherwise: string): void {
    if (holds) return;
    if (this.all.length < 50) this.all.push(otherwise);
    else this.#unlisted += 1;
  }

  get list(): string[] {
    return this.#unlisted > 0 ? [...this.all, `and ${this.#unlisted} more`] : this.all;
  }
}
