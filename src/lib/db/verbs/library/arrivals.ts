import { JucaError } from '#/lib/domain/errors.ts';
import { termWeights } from '#/lib/domain/library/analyse.ts';
import { NewDecision } from '#/lib/domain/library/decision.ts';
import { limits } from '#/lib/domain/limits.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { contentOf, type DecisionRow, digestOf } from '../../library-rows.ts';
import type { Transaction } from '../../transaction.ts';
import type { LibraryRow, LockedLibrary } from './guards.ts';
import { IndexChanges } from './index-changes.ts';
import { IndexedTerms } from './indexed-terms.ts';

/** A decision of the batch that is new or changes what is stored. */
interface Arrival {
  id: string;
  ordinal: number;
  identity: string;
  stored: DecisionRow | undefined;
  decision: NewDecision;
  content: string;
  digest: string;
}

/** What became of a decision that was given: new, changed, or there already as it is. */
export type Outcome = 'added' | 'updated' | 'unchanged';

/** What a record that comes again may not know, and then keeps from the one before. */
const kept = ['court', 'rapporteur', 'leadingCase'] as const;

const fields = Object.keys(NewDecision.shape) as (keyof NewDecision)[];

/** The same with its fields in the order of an import: in that of the store it would have another digest. */
const inOrder = (decision: NewDecision): object =>
  Object.fromEntries(fields.map((field) => [field, decision[field]]));

/** Decides for one decision after another what it means for the library; a later one may change an earlier one. */
export class Arrivals {
  readonly all = new Map<string, Arrival>();
  #lastOrdinal: number;

  constructor(library: LibraryRow) {
    this.#lastOrdinal = library.last_ordinal;
  }

  take(
    given: NewDecision,
    identity: string,
    stored: DecisionRow | undefined,
  ): { id: string; outcome: Outcome } {
    const earlier = this.all.get(identity);
    const before = earlier?.decision ?? (stored && contentOf(stored));
    const decision = { ...given };
    if (before) for (const field of kept) decision[field] ||= before[field];
    const content = JSON.stringify(inOrder(decision));
    const digest = digestOf(content);
    const known = earlier ?? stored;
    if (known?.digest === digest) return { id: known.id, outcome: 'unchanged' };
    const id = known?.id ?? newId();
    const ordinal = known?.ordinal ?? this.#nextOrdinal();
    this.all.set(identity, { id, ordinal, identity, stored, decision, content, digest });
    return { id, outcome: known ? 'updated' : 'added' };
  }

  #nextOrdinal(): number {
    this.#lastOrdinal += 1;
    return this.#lastOrdinal;
  }

  get lastOrdinal(): number {
    return this.#lastOrdinal;
  }
}

/** Writes what has changed: decisions, index and counts. Throws `limit` where the library is full. */
export const storeArrivals = async (
  transaction: Transaction,
  { library, index }: LockedLibrary,
  arrivals: Arrivals,
): Promise<void> => {
  if (arrivals.all.size === 0) return;
  const decisions = library.decisions + arrivals.lastOrdinal - library.last_ordinal;
  if (arrivals.lastOrdinal > limits.decisionsPerLibrary) throw full();
  const changes = new IndexChanges(index);
  const indexed = new IndexedTerms(transaction, index);
  for (const { ordinal, stored, decision } of arrivals.all.values()) {
    const terms = termWeights(decision);
    if (stored) changes.change(ordinal, await indexed.of(stored), terms);
    else changes.add(ordinal, terms);
  }
  await Promise.all([
    ...[...arrivals.all.values()].map((arrival) => write(transaction, arrival)),
    transaction.all('moveLibrary', { lastOrdinal: arrivals.lastOrdinal, decisions }),
    changes.store(transaction),
  ]);
};

const write = (transaction: Transaction, arrival: Arrival) => {
  const { id: decision, identity, ordinal, digest, content, stored } = arrival;
  const { now } = transaction;
  return stored
    ? transaction.all('reviseDecision', { decision, digest, content, now })
    : transaction.all('insertDecision', { decision, identity, ordinal, digest, content, now });
};

const full = () =>
  new JucaError('limit', `A library takes at most ${limits.decisionsPerLibrary} decisions.`, {
    limit: 'decisionsPerLibrary',
    max: limits.decisionsPerLibrary,
  });
