import { type RawBuilder, sql } from 'kysely';

/** A place in a statement that is filled in at each run. */
export class Param {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A named parameter, so that a statement is built and compiled once and run with different values. */
export const param = <T>(name: string): RawBuilder<T> => sql<T>`${new Param(name)}`;
