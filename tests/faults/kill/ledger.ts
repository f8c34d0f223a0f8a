import type { NewBlock } from '#/lib/domain/session.ts';
import type { Opened, Person } from '../person.ts';

/** An append as its sender knows it. */
export interface Batch {
  person: Person;
  session: string;
  blocks: NewBlock[];
  /** Acknowledged positions in the order of the blocks; undefined until the append is acknowledged. */
  positions: number[] | undefined;
}

/** Records what was sent and what was acknowledged. */
export class Ledger {
  readonly batches: Batch[] = [];

  /** Records an append before it is sent. */
  send(person: Person, session: string, blocks: NewBlock[]): Batch {
    const batch: Batch = { person, session, blocks, positions: undefined };
    this.batches.push(batch);
    return batch;
  }

  acknowledge(batch: Batch, { blocks }: Opened): void {
    batch.positions = blocks.map(({ position }) => position);
  }

  get unanswered(): Batch[] {
    return this.batches.filter(({ positions }) => !positions);
  }

  get acknowledgedBlocks(): number {
    return this.batches.reduce((sum, { positions }) => sum + (positions?.length ?? 0), 0);
  }
}
