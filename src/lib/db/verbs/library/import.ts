import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { termWeights } from '#/lib/domain/library/analyse.ts';
import { NewDecision } from '#/lib/domain/library/decision.ts';
import { identityOf } from '#/lib/domain/library/identity.ts';
import { limits } from '#/lib/domain/limits.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { type DecisionRow, digestOf } from '../../library-rows.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { type LibraryRow, type LockedLibrary, lockLibrary } from './guards.ts';
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
type ImportOutcome = 'added' | 'updated' | 'unchanged';

/** One outcome for each decision given, in order, with the id that it has. */
interface Imported {
  outcomes: { id: string; outcome: ImportOutcome }[];
}

/** Takes in a batch, all of it or nothing; what is there already stays or is brought up to date. */
export const importDecisions = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({
    decisions: z
      .array(NewDecision)
      .min(1)
      .refine((decisions) => decisions.length <= limits.decisionsPerBatch, {
        error: `may have at most ${limits.decisionsPerBatch} decisions`,
        params: { limit: 'decisionsPerBatch', max: limits.decisionsPerBatch },
      }),
  }),
  run: async (transaction, { decisions }): Promise<Imported> => {
    const locked = await lockLibrary(transaction);
    const identities = decisions.map(identityOf);
    const rows = await Promise.all(
      identities.map((identity) => first(transaction, 'decisionByIdentity', { identity })),
    );
    const batch = new Batch(locked.library);
    const outcomes = decisions.map((decision, index) =>
      batch.take(decision, identities[index] ?? '', rows[index]),
    );
    await store(transaction, locked, batch);
    return { outcomes };
  },
});

/** Decides for one decision after another what it means for the library; a later one may change an earlier one. */
class Batch {
  readonly arrivals = new Map<string, Arrival>();
  #lastOrdinal: number;

  constructor(library: LibraryRow) {
    this.#lastOrdinal = library.last_ordinal;
  }

  take(
    decision: NewDecision,
    identity: string,
    stored: DecisionRow | undefined,
  ): { id: string; outcome: ImportOutcome } {
    const content = JSON.stringify(decision);
    const digest = digestOf(content);
    const known = this.arrivals.get(identity) ?? stored;
    if (known?.digest === digest) return { id: known.id, outcome: 'unchanged' };
    const id = known?.id ?? newId();
    const ordinal = known?.ordinal ?? this.#nextOrdinal();
    this.arrivals.set(identity, { id, ordinal, identity, stored, decision, content, digest });
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

const store = async (
  transaction: Transaction,
  { library, index }: LockedLibrary,
  batch: Batch,
): Promise<void> => {
  if (batch.arrivals.size === 0) return;
  const decisions = library.decisions + batch.lastOrdinal - library.last_ordinal;
  if (batch.lastOrdinal > limits.decisionsPerLibrary) throw full();
  const changes = new IndexChanges(index);
  const indexed = new IndexedTerms(transaction, index);
  for (const { ordinal, stored, decision } of batch.arrivals.values()) {
    const terms = termWeights(decision);
    if (stored) changes.change(ordinal, await indexed.of(stored), terms);
    else changes.add(ordinal, terms);
  }
  await Promise.all([
    ...[...batch.arrivals.values()].map((arrival) => write(transaction, arrival)),
    transaction.all('moveLibrary', { lastOrdinal: batch.lastOrdinal, decisions }),
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
