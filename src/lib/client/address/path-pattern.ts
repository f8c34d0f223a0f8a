/** The names in brackets of a pattern: `'id'` of `/s/[id]`. */
type ParamName<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** Values for the names in brackets of a pattern. */
export type PathParams<Pattern extends string> = Record<ParamName<Pattern>, string>;

const name = /\[(\w+)\]/g;

/** The path that a pattern such as `/s/[id]` gives with these values. */
export const fillPath = <Pattern extends string>(pattern: Pattern, params: PathParams<Pattern>): string =>
  pattern.replace(name, (_, key: keyof typeof params) => params[key]);

/** The values of a path that fits the pattern; null for another path. A value is one segment of the path. */
export const matchPath = <Pattern extends string>(
  pattern: Pattern,
  path: string,
): PathParams<Pattern> | null => {
  const match = path.match(new RegExp(`^${pattern.replace(name, '(?<$1>[^/]+)')}$`));
  return match && ({ ...match.groups } as PathParams<Pattern>);
};
