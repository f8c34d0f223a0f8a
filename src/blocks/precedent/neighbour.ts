/** The id so many steps after this one; undefined beyond the ends and for an id that is not there. */
export const neighbourOf = (ids: readonly string[], id: string, step: number): string | undefined => {
  const index = ids.indexOf(id);
  return index < 0 ? undefined : ids[index + step];
};
