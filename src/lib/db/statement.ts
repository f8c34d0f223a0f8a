import type { Compilable } from 'kysely';
import type { StatementDialect } from './dialect.ts';
import { OwnedQueries } from './owned-queries.ts';
import { type OwnerGuard, ownerIs } from './owner-guard.ts';
import { Param } from './param.ts';

/** A statement before it is compiled. `P` names its parameters besides `owner`; `R` is a row of its answer. */
export interface Definition<P, R> {
  build: (queries: OwnedQueries) => Compilable<R>;
  readonly parameters?: P;
}

export const define =
  <P>() =>
  <R>(build: (queries: OwnedQueries) => Compilable<R>): Definition<P, R> => ({ build });

// biome-ignore lint/suspicious/noExplicitAny: only the compiler infers through it
export type ParametersOf<D> = D extends Definition<infer P, any> ? P : never;
// biome-ignore lint/suspicious/noExplicitAny: only the compiler infers through it
export type RowOf<D> = D extends Definition<any, infer R> ? R : never;

export interface CompiledStatement {
  sql: string;
  /** The values in the order of the placeholders. */
  bind: (values: Readonly<Record<string, unknown>>) => unknown[];
}

/**
 * Compiles a definition for one database. Throws for a statement that does not name its owner, so that one cannot
 * come into being by mistake; a test passes another guard to show what the owner's absence would mean.
 */
export const compile = (
  name: string,
  definition: Definition<unknown, unknown>,
  dialect: StatementDialect,
  guard: OwnerGuard = ownerIs,
): CompiledStatement => {
  const { sql: text, parameters } = definition.build(new OwnedQueries(dialect, guard)).compile();
  if (guard === ownerIs && !parameters.some((each) => each instanceof Param && each.name === 'owner')) {
    throw new Error(`The statement ${name} does not name its owner.`);
  }
  return {
    sql: dialect.forReuse(text),
    bind: (values) => parameters.map((each) => (each instanceof Param ? valueFor(values, each, name) : each)),
  };
};

const valueFor = (values: Readonly<Record<string, unknown>>, { name }: Param, statement: string): unknown => {
  const value = values[name];
  if (value === undefined) throw new Error(`The statement ${statement} needs a value for ${name}.`);
  return value;
};
