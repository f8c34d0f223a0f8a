import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';

/** The blocks of one session as they gather in a thread. */
export class TakenBlocks {
  readonly #blocks = new Map<number, { block: Block; bytes: number }>();
  #bytes = 0;

  /** Adds blocks, one in the place of the same one before. Throws `too_large`. */
  take(taken: readonly Block[]): undefined {
    for (const block of taken) {
      const bytes = Buffer.byteLength(JSON.stringify(block));
      this.#bytes += bytes - (this.#blocks.get(block.position)?.bytes ?? 0);
      this.#blocks.set(block.position, { block, bytes });
    }
    if (this.#bytes > limits.importFile) throw tooLarge();
  }

  /** All of them in order of position. */
  all(): Block[] {
    return [...this.#blocks.values()].map(({ block }) => block).sort((a, b) => a.position - b.position);
  }

  /** Begins anew for another session. */
  drop(): void {
    this.#blocks.clear();
    this.#bytes = 0;
  }
}

/** What is exported can be imported again, so the one bound holds for both. */
const tooLarge = (): JucaError =>
  new JucaError(
    'too_large',
    `A session of more than ${limits.importFile / 1024 / 1024} MiB cannot be exported.`,
    {
      limit: 'importFile',
      max: limits.importFile,
    },
  );
