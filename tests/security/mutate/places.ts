import type { DialectName, StatementDialect } from '#/lib/db/dialect.ts';
import { OwnedQueries } from '#/lib/db/owned-queries.ts';
import { ownerIs } from '#/lib/db/owner-guard.ts';
import { Param } from '#/lib/db/param.ts';
import { quickAppendStatement as quickAppend } from '#/lib/db/postgres/quick-append.ts';
import { quickExtendStatement as quickExtend } from '#/lib/db/postgres/quick-extend.ts';
import type { Definition } from '#/lib/db/statement.ts';
import { statements } from '#/lib/db/statements.ts';

/** One place in which a statement names its owner, and the statement without the owner in that place. */
export interface Mutation {
  statement: string;
  /** What stands there: a condition such as `"user_id" = $1`, or a value that is written down. */
  place: string;
  /** The text of the product's statement, and the text that is run instead. */
  from: string;
  to: string;
  /** True where only row security reads the value. */
  forRowSecurityOnly: boolean;
}

const placeholders: Record<DialectName, RegExp> = { sqlite: /\?/g, postgres: /\$\d+/g };

/** An expression that is true whoever asks, and names the owner nevertheless, so that `compile` would accept it. */
const anyOwner: Record<DialectName, (placeholder: string) => string> = {
  sqlite: (placeholder) => `${placeholder} is not null`,
  postgres: (placeholder) => `cast(${placeholder} as text) is not null`,
};

/** A value that is the same whoever asks, and names the owner nevertheless. */
const otherOwner: Record<DialectName, (placeholder: string) => string> = {
  sqlite: (placeholder) => `('another' || substr(${placeholder}, 1, 0))`,
  postgres: (placeholder) => `('another' || left(cast(${placeholder} as text), 0))`,
};

/** The statements as they are, to see that no check fails by itself. */
export const unchanged = (dialect: StatementDialect): Mutation[] =>
  storeMutations(dialect).map((mutation) => ({ ...mutation, to: mutation.from }));

/** Every place in which a statement of the store names its owner. */
export const storeMutations = (dialect: StatementDialect): Mutation[] => {
  const all: Record<string, Definition<unknown, unknown>> = dialect.name === 'postgres'
    ? { ...statements, quickAppend, quickExtend }
    : statements;
  return Object.entries(all).flatMap(([name, definition]) => {
    const { sql, parameters } = definition.build(new OwnedQueries(dialect, ownerIs)).compile();
    return mutationsOf(name, sql, parameters.map(isOwner), dialect);
  });
};

const isOwner = (parameter: unknown): boolean => parameter instanceof Param && parameter.name === 'owner';

/** The mutations of one statement; `owners` tells of each parameter in order whether it is the owner. */
export const mutationsOf = (
  statement: string,
  sql: string,
  owners: readonly boolean[],
  { name: dialect, forReuse }: Pick<StatementDialect, 'name' | 'forReuse'>,
): Mutation[] => {
  const places = [...sql.matchAll(placeholders[dialect])];
  if (places.length !== owners.length)
    throw new Error(`${statement} has placeholders that are no parameters.`);
  return places.flatMap((match, index) => {
    if (!owners[index]) return [];
    const [placeholder] = match;
    const [before, after] = [sql.slice(0, match.index), sql.slice(match.index + placeholder.length)];
    const [condition] = /[\w".]+ = $/.exec(before) ?? [];
    const to = condition
      ? before.slice(0, -condition.length) + anyOwner[dialect](placeholder) + after
      : before + otherOwner[dialect](placeholder) + after;
    const isSetting = before.endsWith(`set_config('juca.owner', `);
    return [
      {
        statement,
        place: condition ? condition + placeholder : isSetting ? 'juca.owner' : 'a value',
        from: forReuse(sql),
        to: forReuse(to),
        forRowSecurityOnly: isSetting,
      },
    ];
  });
};
