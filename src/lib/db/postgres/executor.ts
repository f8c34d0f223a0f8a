import type { Pool, PoolClient } from 'pg';
import { Announced } from '../announced.ts';
import type { ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import { postgresStatements } from '../dialect.ts';
import type { OwnedChange } from '../engine.ts';
import { compileStatements, type StatementName, type StatementRow } from '../statements.ts';
import type { Transaction } from '../transaction.ts';
import { type Verb, verbs } from '../verbs/index.ts';
import { isPassing, UnknownOutcome } from './errors.ts';
import { inOneWrite, onConnection } from './pool.ts';

export interface Outcome<N extends VerbName> {
  value: VerbOutput<N>;
  changes: OwnedChange[];
}

const setOwner = { name: 'owner', text: "select set_config('juca.owner', $1, true)" };

/**
 * Runs a verb as one transaction on a connection of the pool. The transaction knows its owner from its first
 * statement on, so row security holds for all that follow; a reader sees one snapshot throughout. Throws
 * `UnknownOutcome` where the connection broke after the commit was sent; after any other error nothing was done.
 */
export class PostgresExecutor {
  readonly #pool: Pool;
  readonly #clock: () => Date;
  readonly #compiled = compileStatements(postgresStatements);

  constructor(pool: Pool, clock: () => Date) {
    this.#pool = pool;
    this.#clock = clock;
  }

  run<N extends VerbName>(verb: N, owner: string, input: ParsedInput<N>): Promise<Outcome<N>> {
    return onConnection(this.#pool, async (client) => {
      const { kind, run } = verbs[verb] as Verb<N>;
      const announced = new Announced(owner);
      try {
        const value = await inOneWrite(client, () => {
          const begun = begin(client, kind, owner);
          return run(this.#transaction(client, announced, owner, begun), input);
        });
        if (kind === 'write') await commit(client);
        else endReading(client);
        return { value, changes: announced.changes };
      } catch (error) {
        if (!isPassing(error)) await client.query('rollback');
        throw error;
      }
    });
  }

  #transaction(
    client: PoolClient,
    announced: Announced,
    owner: string,
    begun: Promise<unknown>,
  ): Transaction {
    return {
      owner,
      now: this.#clock().toISOString(),
      all: async (name, parameters) => {
        const [rows] = await Promise.all([this.#all(client, name, { ...parameters, owner }), begun]);
        return rows;
      },
      announce: (change) => announced.add(change),
    };
  }

  async #all<N extends StatementName>(
    client: PoolClient,
    name: N,
    values: Record<string, unknown>,
  ): Promise<StatementRow<N>[]> {
    const { sql, bind } = this.#compiled[name];
    const { rows } = await client.query({ name, text: sql, values: bind(values) });
    return rows as StatementRow<N>[];
  }
}

/** Travels together with the first statement of the verb; nobody waits for it alone. */
const begin = (client: PoolClient, kind: 'read' | 'write', owner: string): Promise<unknown> => {
  const mode = kind === 'read' ? 'begin isolation level repeatable read read only' : 'begin';
  const begun = Promise.all([client.query(mode), client.query({ ...setOwner, values: [owner] })]);
  begun.catch(() => {});
  return begun;
};

/** Nobody waits for it: whoever has the connection next speaks after it. */
const endReading = (client: PoolClient): void => {
  client.query('commit').catch(() => {});
};

const commit = async (client: PoolClient): Promise<void> => {
  try {
    await client.query('commit');
  } catch (error) {
    throw new UnknownOutcome(error);
  }
};
