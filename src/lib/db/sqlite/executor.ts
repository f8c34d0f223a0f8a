import type { Statement } from 'better-sqlite3';
import { Announced } from '../announced.ts';
import type { JsonVerb, ParsedInput, VerbName } from '../contract.ts';
import { sqliteStatements } from '../dialect.ts';
import type { OwnedChange } from '../engine.ts';
import { asJson } from '../json-answers.ts';
import type { SignInRows } from '../sign-in-driver.ts';
import { compileStatements, type StatementName, type StatementRow } from '../statements.ts';
import type { Transaction } from '../transaction.ts';
import { type Verb, verbs } from '../verbs/index.ts';
import type { Connection } from './connection.ts';
import type { Request, SignInRequest, VerbRequest } from './protocol.ts';

export interface Outcome {
  value: unknown;
  changes: OwnedChange[];
}

/**
 * Runs verbs on one connection, inside whatever transaction its user has opened. Statements are compiled once and
 * prepared at their first use.
 */
export class Executor {
  readonly #connection: Connection;
  readonly #clock: () => Date;
  readonly #compiled = compileStatements(sqliteStatements);
  readonly #prepared = new Map<string, Statement>();

  constructor(connection: Connection, clockOffsetMs: number) {
    this.#connection = connection;
    this.#clock = () => new Date(Date.now() + clockOffsetMs);
  }

  async run(request: Request): Promise<Outcome> {
    if ('verb' in request) return this.#runVerb(request);
    return { value: 'sql' in request ? this.#runSignIn(request) : null, changes: [] };
  }

  /** Runs a statement that controls the transaction itself. */
  control(text: string): void {
    this.#prepare(text).run();
  }

  async #runVerb({ verb, owner, input, isForJson }: VerbRequest): Promise<Outcome> {
    const announced = new Announced(owner);
    const transaction: Transaction = {
      owner,
      now: this.#clock().toISOString(),
      all: async (name, parameters) => this.#all(name, { ...parameters, owner }),
      announce: (change) => announced.add(change),
    };
    const { run } = verbs[verb] as Verb<VerbName>;
    const output = await run(transaction, input as ParsedInput<VerbName>);
    return {
      value: isForJson ? asJson(verb as JsonVerb, output as never) : output,
      changes: announced.changes,
    };
  }

  #all<N extends StatementName>(name: N, values: Record<string, unknown>): StatementRow<N>[] {
    const { sql, bind } = this.#compiled[name];
    const statement = this.#prepare(sql);
    const parameters = bind(values);
    if (statement.reader) return statement.all(parameters) as StatementRow<N>[];
    statement.run(parameters);
    return [];
  }

  #runSignIn({ sql, parameters }: SignInRequest): SignInRows {
    const statement = this.#prepare(sql);
    if (statement.reader) {
      const rows = statement.all(parameters);
      return { rows, affected: rows.length };
    }
    return { rows: [], affected: statement.run(parameters).changes };
  }

  #prepare(text: string): Statement {
    const known = this.#prepared.get(text);
    if (known) return known;
    const statement = this.#connection.prepare(text);
    this.#prepared.set(text, statement);
    return statement;
  }
}
