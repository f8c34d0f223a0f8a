import type { Change } from '#/lib/domain/session.ts';
import type { StatementName, StatementParameters, StatementRow } from './statements.ts';

/**
 * What a verb works with: one transaction of one owner. The owner is filled into every statement by the engine; a
 * verb neither sees nor chooses it.
 */
export interface Transaction {
  /** Scopes a creation key to the owner, so that two owners' equal keys are different sessions. */
  readonly owner: string;
  /** The engine's clock when the transaction began. */
  readonly now: string;
  all<N extends StatementName>(name: N, parameters: StatementParameters<N>): Promise<StatementRow<N>[]>;
  /** Told to the owner's listeners once the transaction is committed. */
  announce(change: Change): void;
}

/** The first row of an answer, where there is one. */
export const first = async <N extends StatementName>(
  transaction: Transaction,
  name: N,
  parameters: StatementParameters<N>,
): Promise<StatementRow<N> | undefined> => (await transaction.all(name, parameters))[0];
